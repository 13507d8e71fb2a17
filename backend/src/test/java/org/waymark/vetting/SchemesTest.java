package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.framework.References;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;

class SchemesTest {

    private static final ForceCode CUMBRIA = new ForceCode("CUMBRIA");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private final Schemes schemes = new ClearanceLists(new References()).schemes();

    @Test
    void aHigherLevelSatisfiesALowerOneOfItsSchemeAndNotTheOtherWayRound() {
        assertTrue(schemes.satisfies("NPPV3", "NPPV2F"));
        assertTrue(schemes.satisfies("NPPV2F", "NPPV2F"));
        assertTrue(schemes.satisfies("NPPV2F", "NPPV2A"));
        assertFalse(schemes.satisfies("NPPV2A", "NPPV2F"));
    }

    @Test
    void theMetropolitanPoliceIsASchemeOfItsOwn() {
        assertFalse(schemes.satisfies("NPPV3", "MPS"));
        assertFalse(schemes.satisfies("MPS", "NPPV1"));
        assertTrue(schemes.satisfies("MPS", "MPS"));
    }

    @Test
    void aLevelWithoutRankOrWithoutNameSatisfiesItselfOnly() {
        assertTrue(schemes.satisfies("CTC", "CTC"));
        assertFalse(schemes.satisfies("CTC", "NPPV1"));
        assertFalse(schemes.satisfies("NPPV3", "CTC"));
        assertFalse(schemes.satisfies("NPPV3", "UNHEARD"));
        assertTrue(schemes.satisfies("UNHEARD", "UNHEARD"));
    }

    @Test
    void whereNothingIsAskedEverythingIsEnough() {
        for (String nothing : List.of("", "NONE")) {
            assertTrue(schemes.satisfies("NPPV1", nothing));
        }
    }

    @Test
    void levelsAreNamedAsPeopleSayThem() {
        assertEquals("NPPV, Level 2 full", schemes.named("NPPV2F"));
        assertEquals("Metropolitan Police vetting clearance", schemes.named("MPS"));
        assertEquals("UNHEARD", schemes.named("UNHEARD"));
    }

    @Test
    void aClearanceCountsWhereItsForceIsAtHomeAndFirstAndLastDayCount() {
        var cleared = new Cleared(new PersonId(1), CUMBRIA, "NPPV2F", DAY, DAY.plusYears(3));
        assertTrue(cleared.isAcceptedBy(CUMBRIA));
        assertTrue(cleared.isAcceptedBy(null));
        assertFalse(cleared.isAcceptedBy(new ForceCode("LANCS")));
        assertTrue(cleared.holdsOn(DAY));
        assertFalse(cleared.holdsOn(DAY.minusDays(1)));
        assertTrue(cleared.holdsOn(LocalDate.of(2027, 2, 28)));
        assertFalse(cleared.holdsOn(LocalDate.of(2027, 3, 1)));
    }
}
