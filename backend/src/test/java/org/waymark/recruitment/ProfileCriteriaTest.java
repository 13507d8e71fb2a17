package org.waymark.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.RoleCode;

/** What vacancies can begin with. */
@Tag("database")
class ProfileCriteriaTest {

    private final Framework framework = TestHouse.open().get(Frameworks.class).published();

    @Test
    void noCriterionNamesASourceOrWhatComesAfterTheStart() {
        for (RoleProfile role : framework.roles()) {
            for (Criterion criterion : ProfileCriteria.of(role)) {
                assertFalse(criterion.words().matches(".*(advert|page|nduction|desirable).*"), criterion::toString);
                assertFalse(criterion.words().isBlank());
            }
        }
    }

    @Test
    void whatTheProfileCallsDesirableIsDesirable() {
        List<Criterion> asked = ProfileCriteria.of(framework.profile(new RoleCode("SVM")));
        assertEquals(Criterion.Need.ESSENTIAL, asked.getFirst().need());
        assertTrue(asked.contains(new Criterion(Criterion.Need.DESIRABLE, "Registered profession")));
    }
}
