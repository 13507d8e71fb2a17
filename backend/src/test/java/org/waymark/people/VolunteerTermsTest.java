package org.waymark.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;

@Tag("database")
class VolunteerTermsTest {

    private static final LocalDate DAY = Neighbourhood.DAY;

    @Test
    void theEndComesNearInStagesAt182And90And30Days() {
        assertEquals(
                List.of("FAR", "HALF_A_YEAR", "HALF_A_YEAR", "A_QUARTER", "A_QUARTER", "A_MONTH", "A_MONTH", "OVER"),
                IntStream.of(183, 182, 91, 90, 31, 30, 0, -1)
                        .mapToObj(days ->
                                new TermEnd(DAY.plusDays(days), DAY).stage().name())
                        .toList());
    }

    @Test
    void theEndIsKnownToTheVolunteerTheSupervisorAndTheManagerAndToNobodyElse() {
        var here = new Neighbourhood();
        PersonId ellis = here.person("Ellis");
        here.house
                .get(Posts.class)
                .start(here.console, here.post(ellis, new RoleCode("VOL"), DAY.minusMonths(17), null));
        PersonId ruth = here.practitioner("Ruth");
        here.house.get(Supervisors.class).begin(here.console, ruth, ellis, DAY.minusMonths(3));
        var terms = here.house.get(VolunteerTerms.class);
        var known = Map.of(ellis, new TermEnd(DAY.minusMonths(17).plusMonths(18), DAY));
        var both = List.of(ellis, ruth);
        assertEquals(known, terms.of(here.staff(ellis), both));
        assertEquals(known, terms.of(here.staff(ruth), both));
        assertEquals(known, terms.of(here.manager(), both));
        assertTrue(terms.of(here.staff(here.practitioner("Dev")), both).isEmpty());
        assertTrue(terms.of(new Neighbourhood().manager(), both).isEmpty());
    }
}
