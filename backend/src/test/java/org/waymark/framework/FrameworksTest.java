package org.waymark.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.data.Release;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StrandCode;

@Tag("database")
class FrameworksTest {

    private final TestHouse house = TestHouse.open();
    private final Framework framework = house.get(Frameworks.class).published();

    @Test
    void theWholeReleaseComesBackFromTheDatabase() {
        assertEquals(18, framework.domains().size());
        assertEquals(91, framework.competencies().size());
        assertEquals(9, framework.roles().size());
        assertEquals("On my own", framework.words(new Level(3)).word());
        assertEquals(80, framework.requirementsOf(new RoleCode("PRA"), Set.of()).size());
        assertEquals(46, framework.requirementsOf(new RoleCode("VOL"), Set.of()).size());
    }

    @Test
    void aStrandRaisesWhatASpecialistNeeds() {
        var specialist = new RoleCode("SPE");
        var women = new CompetencyCode("SPC-01");
        Level without = need(specialist, Set.of(), women).level();
        var with = need(specialist, Set.of(new StrandCode("WOM")), women);
        assertTrue(with.level().compareTo(without) > 0);
        assertEquals(new Level(5), with.level());
        assertTrue(with.raisedByStrand());
    }

    private Requirement need(RoleCode role, Set<StrandCode> strands, CompetencyCode competency) {
        return Objects.requireNonNull(framework.requirementsOf(role, strands).get(competency));
    }

    @Test
    void loadingTheSameReleaseAgainChangesNothing() {
        assertFalse(house.get(FrameworkImport.class).load(TestHouse.console(), Release.newest()));
        assertSame(framework, house.get(Frameworks.class).published());
    }
}
