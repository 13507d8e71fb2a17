package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;

/** Which checks are asked before a start is a setting with a day and a source; what held before is still known. */
@Tag("database")
class StartCheckRulesTest {

    private static final LocalDate DAY = CaseTown.DAY;
    private static final RoleCode STRATEGIC = new RoleCode("STM");

    private final CaseTown town = new CaseTown();
    private final StartCheckRules rules = town.here.house.get(StartCheckRules.class);
    private final AskedChecks checks = town.here.house.get(AskedChecks.class);
    private final Actor console = town.here.console;

    @AfterEach
    void askAsBefore() throws SQLException {
        try (var connection = town.here.house.plainConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM start_check_rule");
        }
    }

    @Test
    void aCheckIsAskedFromTheDayOnThatSomebodySaidSoWithASource() {
        StartCheckRule shipped = rules.sheet(console).of(EmploymentCheck.BPSS).orElseThrow();
        assertFalse(shipped.asked());
        assertNull(shipped.from());
        rules.set(console, asked(DAY.plusDays(3), "Trust policy 12"), 0);
        assertFalse(isAsked(DAY.plusDays(2)));
        assertTrue(isAsked(DAY.plusDays(3)));
        StartCheckSheet sheet = rules.sheet(console);
        assertFalse(sheet.of(EmploymentCheck.BPSS).orElseThrow().asked(), "not yet");
        assertEquals(1, sheet.later().size());
        assertEquals("Trust policy 12", sheet.later().getFirst().source());
        town.here.house.clock().set(DAY.plusDays(3));
        StartCheckRule now = rules.sheet(console).of(EmploymentCheck.BPSS).orElseThrow();
        assertEquals(Set.of(STRATEGIC), now.roles());
        assertTrue(now.isConfirmed());
    }

    @Test
    void whatWasSaidLastHoldsAndTwoPeopleDoNotOverwriteEachOther() {
        rules.set(console, asked(DAY, "Policy"), 0);
        assertEquals(
                "Somebody else changed this check. Look at it again before you go on.",
                assertThrows(Refused.ChangedMeanwhile.class, () -> rules.set(console, asked(DAY, "Other"), 0))
                        .sentence());
        rules.set(
                console,
                new NewStartCheckRule(EmploymentCheck.BPSS, DAY, false, Set.of(), false, false, "Not any more", DAY),
                1);
        assertFalse(isAsked(DAY));
    }

    @Test
    void eachFaultIsNamedBesideItsField() {
        var wanted = new NewStartCheckRule(
                EmploymentCheck.BPSS,
                DAY.plusYears(3),
                true,
                Set.of(new RoleCode("XYZ")),
                false,
                false,
                " ",
                DAY.plusDays(1));
        var refused = assertThrows(Refused.NotValid.class, () -> rules.set(console, wanted, 0));
        assertEquals(
                List.of("roles", "from", "source", "sourcedOn"),
                refused.faults().stream().map(fault -> fault.field()).toList());
        assertThrows(Refused.NotAllowed.class, () -> rules.set(town.recruiter, asked(DAY, "Policy"), 0));
    }

    private boolean isAsked(LocalDate day) {
        return checks.holding(day).stream()
                .anyMatch(rule -> rule.check() == EmploymentCheck.BPSS && rule.isAskedOf(STRATEGIC, false, false));
    }

    private static NewStartCheckRule asked(LocalDate from, String source) {
        return new NewStartCheckRule(EmploymentCheck.BPSS, from, true, Set.of(STRATEGIC), false, false, source, DAY);
    }
}
