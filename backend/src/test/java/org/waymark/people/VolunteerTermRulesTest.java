package org.waymark.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;

@Tag("database")
class VolunteerTermRulesTest {

    private static final LocalDate DAY = Neighbourhood.DAY;

    /** Nothing else in these tests begins as early, so that what is said here is felt by nobody else. */
    private static final LocalDate LONG_AGO = LocalDate.of(2001, 3, 1);

    private final Neighbourhood here = new Neighbourhood();
    private final VolunteerTermRules rules = here.house.get(VolunteerTermRules.class);

    @Test
    void ofWhatWasSaidTheDayOfTheStartDecidesAndOfOneDayTheLastWord() {
        var said = new TermRules(List.of(row(1, "2026-01-01", 24), row(2, "2026-06-01", 12), row(3, "2026-06-01", 9)));
        assertEquals(18, said.months(LocalDate.of(2025, 12, 31)), "before anybody said anything");
        assertEquals(24, said.months(LocalDate.of(2026, 1, 1)));
        assertEquals(24, said.months(LocalDate.of(2026, 5, 31)));
        assertEquals(9, said.months(LocalDate.of(2026, 6, 1)));
    }

    @Test
    void aPostHasTheTermOfTheDayOnWhichItBeginsUnlessItNamesItsOwn() {
        rules.set(
                here.console,
                LONG_AGO,
                7,
                "Volunteer policy",
                rules.sheet(here.console).changes());
        rules.set(
                here.console,
                LONG_AGO.plusYears(1),
                18,
                "As before",
                rules.sheet(here.console).changes());
        assertEquals(LONG_AGO.plusDays(10).plusMonths(7), term(LONG_AGO.plusDays(10)));
        assertEquals(LONG_AGO.minusDays(1).plusMonths(18), term(LONG_AGO.minusDays(1)));
        assertEquals(DAY.plusMonths(18), term(DAY));
        assertEquals(18, rules.sheet(here.console).holding().months());
        assertTrue(rules.sheet(here.console).earlier().stream().anyMatch(rule -> rule.months() == 7));
    }

    @Test
    void onlyAnAdministratorSaysItAndOnlyWhatCanBe() {
        int changes = rules.sheet(here.console).changes();
        Actor manager = here.manager();
        assertThrows(Refused.NotAllowed.class, () -> rules.sheet(manager));
        assertThrows(Refused.NotAllowed.class, () -> rules.set(manager, LONG_AGO, 12, "Mine", changes));
        Actor admin = here.holding(here.person("Morgan"), Role.ADMIN, null);
        var faults = assertThrows(
                        Refused.NotValid.class, () -> rules.set(admin, LocalDate.of(1999, 1, 1), 121, " ", changes))
                .faults();
        assertEquals(
                List.of("from", "months", "source"),
                faults.stream().map(Refused.Fault::field).sorted().toList());
        assertThrows(Refused.NotValid.class, () -> rules.set(admin, LONG_AGO, 0, "Policy", changes));
        assertThrows(Refused.NotValid.class, () -> rules.set(admin, DAY.plusYears(3), 12, "Policy", changes));
        assertThrows(Refused.ChangedMeanwhile.class, () -> rules.set(admin, LONG_AGO, 12, "Policy", changes + 1));
    }

    private LocalDate term(LocalDate startsOn) {
        PersonId person = here.person("Volunteer");
        return Objects.requireNonNull(here.house
                .get(Posts.class)
                .start(here.console, here.post(person, new RoleCode("VOL"), startsOn, null))
                .volunteerTermEndsOn());
    }

    private static TermRuleRow row(int change, String from, int months) {
        return new TermRuleRow(change, change, LocalDate.parse(from), months, "Policy", new PersonId(1), Instant.EPOCH);
    }
}
