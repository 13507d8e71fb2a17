package org.waymark.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.TestHouse;
import org.waymark.audit.Act;
import org.waymark.audit.AuditQuestion;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.people.Neighbourhood;

@Tag("database")
class ServiceRulesTest {

    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
    private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);
    private static final ServiceRule OWN = rule(6, "15.5", "4", "3", "36");

    private final Neighbourhood here = new Neighbourhood();
    private final Actor console = TestHouse.console();
    private final ServiceRules rules = here.house.get(ServiceRules.class);

    @Test
    void whatIsUsualHoldsUntilAServiceSaysOtherwiseAndAgainBeforeThat() {
        assertEquals(Map.of(here.id(), ServiceRule.USUAL), on(APRIL));
        rules.set(console, here.id(), 0, APRIL, OWN);
        assertEquals(ServiceRule.USUAL, on(APRIL.minusDays(1)).get(here.id()));
        assertEquals(0, new BigDecimal("22.5").compareTo(rule(APRIL).upliftPercent()));
        assertEquals(6, rule(LEAP).levelMonths());
        assertEquals(Map.of(), rules.on(console, List.of(), APRIL));
    }

    @Test
    void aRuleFromTheLeapDayReplacesOnlyWhatComesAfterAndCanBeTakenBack() {
        int version = rules.set(console, here.id(), 0, APRIL, OWN);
        version = rules.set(console, here.id(), version, LEAP, rule(24, "0", "0", "0", "48"));
        version = rules.set(console, here.id(), version, LEAP, rule(18, "0", "0", "0", "48"));
        assertEquals(6, rule(LEAP.minusDays(1)).levelMonths());
        assertEquals(18, rule(LEAP).levelMonths());
        assertEquals(2, rules.of(console, here.id()).editions().size());
        version = rules.withdraw(console, here.id(), version, LEAP);
        assertEquals(6, rule(LEAP).levelMonths());
        int last = version;
        assertThrows(Refused.NotNow.class, () -> rules.withdraw(console, here.id(), last, LEAP));
    }

    @Test
    void numbersThatNobodyCanMeanAreRefusedBesideTheirFields() {
        assertEquals(List.of("levelMonths"), fields(rule(0, "14", "3", "4", "37.5")));
        assertEquals(List.of("levelMonths"), fields(rule(61, "14", "3", "4", "37.5")));
        assertEquals(List.of("leavePercent"), fields(rule(12, "-0.1", "3", "4", "37.5")));
        assertEquals(List.of("trainingPercent"), fields(rule(12, "14", "60.1", "4", "37.5")));
        assertEquals(List.of("sicknessPercent"), fields(rule(12, "14", "3", "4.25", "37.5")));
        assertEquals(List.of("fullTimeHours"), fields(rule(12, "14", "3", "4", "19.9")));
        assertEquals(List.of("fullTimeHours"), fields(rule(12, "14", "3", "4", "48.1")));
        assertEquals(
                List.of("levelMonths", "leavePercent", "trainingPercent", "sicknessPercent", "fullTimeHours"),
                fields(rule(99, "99", "99", "99", "99")));
        assertEquals(List.of(), rules.of(console, here.id()).editions());
        assertEquals(
                "from",
                assertThrows(
                                Refused.NotValid.class,
                                () -> rules.set(console, here.id(), 0, LocalDate.of(1900, 1, 1), OWN))
                        .faults()
                        .getFirst()
                        .field());
    }

    @Test
    void onlyManagersOfTheServiceSayHowItCounts() {
        Actor manager = here.manager();
        Actor stranger = new Neighbourhood().manager();
        Actor staff = here.staff(here.person("Sam"));
        assertEquals(1, rules.set(manager, here.id(), 0, APRIL, OWN));
        assertThrows(Refused.NotFound.class, () -> rules.set(stranger, here.id(), 1, LEAP, OWN));
        assertThrows(Refused.NotFound.class, () -> rules.withdraw(stranger, here.id(), 1, APRIL));
        assertThrows(Refused.NotFound.class, () -> rules.set(staff, here.id(), 1, LEAP, OWN));
        assertThrows(Refused.NotFound.class, () -> rules.set(console, new ServiceId(1), 0, LEAP, OWN));
    }

    @Test
    void whoeverComesSecondIsTold() {
        rules.set(console, here.id(), 0, APRIL, OWN);
        assertThrows(Refused.ChangedMeanwhile.class, () -> rules.set(console, here.id(), 0, LEAP, OWN));
        assertThrows(Refused.ChangedMeanwhile.class, () -> rules.withdraw(console, here.id(), 0, APRIL));
    }

    @Test
    void theTrailTellsWhatWasSaidAndWhatHeldBefore() {
        rules.set(console, here.id(), 0, APRIL, OWN);
        var newest = here.house
                .get(AuditTrail.class)
                .newest(new AuditQuestion(
                        null,
                        null,
                        Act.SERVICE_RULE_CHANGED,
                        here.house.clock().instant().plusSeconds(5),
                        1))
                .getFirst();
        assertEquals("service " + here.id().text(), newest.object());
        assertEquals(
                "from 2027-04-01: levels 6 months, leave 15.5, training 4, sickness 3, full time 36; before: levels 12"
                        + " months, leave 14.0, training 3.0, sickness 4.0, full time 37.5",
                newest.changes());
    }

    @Test
    void manyServicesTakeOneStatement() {
        List<ServiceId> three = List.of(here.id(), new Neighbourhood().id(), new Neighbourhood().id());
        rules.on(console, three, APRIL);
        assertEquals(1, StatementCounter.of(() -> rules.on(console, three, APRIL)));
    }

    private Map<ServiceId, ServiceRule> on(LocalDate day) {
        return rules.on(console, List.of(here.id()), day);
    }

    private ServiceRule rule(LocalDate day) {
        return on(day).getOrDefault(here.id(), ServiceRule.USUAL);
    }

    private List<String> fields(ServiceRule rule) {
        return assertThrows(Refused.NotValid.class, () -> rules.set(console, here.id(), 0, APRIL, rule))
                .faults()
                .stream()
                .map(Refused.Fault::field)
                .toList();
    }

    private static ServiceRule rule(int months, String leave, String training, String sickness, String fullTime) {
        return new ServiceRule(
                months,
                new BigDecimal(leave),
                new BigDecimal(training),
                new BigDecimal(sickness),
                new BigDecimal(fullTime));
    }
}
