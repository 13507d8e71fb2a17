package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.kernel.Actor;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.Today;
import org.waymark.outbox.MessageKind;
import org.waymark.outbox.Outbox;

/** Rules, groups, agreements and dates of supervision. */
@Tag("database")
class SupervisionYearTest extends SupervisionScene {

    private final SupervisionDates dates = house.get(SupervisionDates.class);
    private final SupervisionRules rules = house.get(SupervisionRules.class);
    private final SupervisionPauses pauses = house.get(SupervisionPauses.class);
    private final SupervisionGroups groups = house.get(SupervisionGroups.class);
    private final GroupPlanning planning = house.get(GroupPlanning.class);
    private final SupervisionAgreements agreements = house.get(SupervisionAgreements.class);
    private final SupervisionDesk desk = house.get(SupervisionDesk.class);

    private void held(LocalDate day, int hour, KindCode kind) {
        SupervisionSessionId id = booking.book(priya, at(day, hour, kind));
        sessions.hold(priya, id, 0, true, 60);
    }

    private ComplianceLine line(KindCode kind) {
        return dates.of(priya, null, null, 1).people().getFirst().compliance().lines().stream()
                .filter(one -> one.kind().code().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rulesHoldFromTheirDayAndStayWrittenDown() {
        Actor ada = village.somebody("Ada", "Admin");
        house.get(RoleGrants.class).grant(TestHouse.console(), ada.person(), Role.ADMIN, null);
        var role = new RoleCode("STM");
        int seen = rules.sheet(ada).changes(role, Kinds.CLIN);
        var wanted = new NewSupervisionRule(role, Kinds.CLIN, today.plusDays(10), 30, 50, "Policy 7");
        rules.set(ada, wanted, seen);
        assertThrows(Refused.ChangedMeanwhile.class, () -> rules.set(ada, wanted, seen));
        SupervisionRuleSheet sheet = rules.sheet(sam);
        assertFalse(sheet.mayKeep());
        assertTrue(sheet.of(role).stream().noneMatch(rule -> rule.kind().equals(Kinds.CLIN)));
        assertTrue(sheet.later().stream().anyMatch(rule -> rule.role().equals(role) && rule.gapDays() == 30));
        var wrong = assertThrows(
                Refused.NotValid.class,
                () -> rules.set(
                        ada,
                        new NewSupervisionRule(new RoleCode("XXX"), Kinds.MGT, today.plusYears(3), 400, 0, ""),
                        0));
        assertEquals(Set.of("role", "gapDays", "minMinutes", "from", "source"), faults(wrong));
        assertThrows(
                Refused.NotValid.class,
                () -> rules.adjust(ada, new NewAdjustment(Adjustment.SOON, today, 61, "Policy"), 0));
        assertThrows(
                Refused.NotAllowed.class,
                () -> rules.adjust(sam, new NewAdjustment(Adjustment.SOON, today, 10, "Policy"), 0));
    }

    @Test
    void datesAreShownWithoutContentAndPausesStopTheClock() {
        held(today.minusDays(40), 9, Kinds.MGT);
        held(today.minusDays(41), 9, Kinds.CLIN);
        assertEquals(today.minusDays(40), line(Kinds.MGT).lastOn());
        assertEquals(
                ComplianceState.OVERDUE,
                dates.of(priya, null, null, 1).people().getFirst().state());
        assertEquals(1, desk.of(priya).late());
        Actor mo = village.manager("Mo");
        TeamSupervision team = dates.of(mo, village.service(), ComplianceState.OVERDUE, 1);
        assertTrue(team.people().stream()
                .anyMatch(one -> one.name().id().equals(sam.person())
                        && priya.person()
                                .equals(java.util.Objects.requireNonNull(one.supervisor())
                                        .id())));
        assertThrows(Refused.NotFound.class, () -> dates.of(ben, village.service(), null, 1));
        pauses.enter(mo, sam.person(), PauseKind.AWAY, today.minusDays(35), null);
        assertEquals(
                ComplianceState.PAUSED,
                dates.of(priya, null, null, 1).people().getFirst().state());
        long pause = dates.of(priya, null, null, 1)
                .people()
                .getFirst()
                .pauses()
                .getFirst()
                .id();
        assertThrows(Refused.NotNow.class, () -> pauses.end(priya, sam.person(), pause, today.minusDays(36)));
        pauses.end(priya, sam.person(), pause, today.minusDays(1));
        assertTrue(line(Kinds.MGT).afterReturn());
        pauses.remove(priya, sam.person(), pause);
        assertThrows(Refused.NotNow.class, () -> pauses.remove(priya, sam.person(), pause));
        assertThrows(
                Refused.NotValid.class,
                () -> pauses.enter(priya, sam.person(), PauseKind.AWAY, today, today.minusDays(1)));
        assertThrows(Refused.NotFound.class, () -> pauses.enter(ben, sam.person(), PauseKind.AWAY, today, null));
        house.get(RoleGrants.class).grant(TestHouse.console(), ben.person(), Role.SERVICE_MANAGER, village.service());
        assertThrows(Refused.NotAllowed.class, () -> pauses.enter(ben, ben.person(), PauseKind.AWAY, today, null));
    }

    @Test
    void remindersAreWrittenOnceAndOnlyWhereNothingIsBooked() {
        held(today.minusDays(60), 9, Kinds.MGT);
        var reminders = house.get(SupervisionReminders.class);
        Outbox outbox = house.get(Outbox.class);
        reminders.write(Actor.job("reminders"));
        int before = outbox.mine(sam).size();
        assertTrue(before > 0);
        assertTrue(outbox.mine(priya).stream().anyMatch(one -> one.kind() == MessageKind.SUPERVISION_LATE));
        reminders.write(Actor.job("reminders"));
        assertEquals(before, outbox.mine(sam).size());
        assertThrows(Refused.NotAllowed.class, () -> reminders.write(priya));
        Actor newcomer = village.member("Noor", PRACTITIONER, Set.of());
        village.supervises(priya, newcomer);
        int hour = 9;
        for (KindCode kind : List.of(Kinds.MGT, Kinds.CLIN, Kinds.SAFE)) {
            booking.book(
                    priya,
                    new NewSession(
                            newcomer.person(),
                            kind,
                            SessionForm.VIDEO,
                            today.plusDays(1),
                            LocalTime.of(hour++, 0),
                            60,
                            ""));
        }
        reminders.write(Actor.job("reminders"));
        assertTrue(
                outbox.mine(newcomer).stream()
                                .filter(one -> one.kind() == MessageKind.SUPERVISION_DUE)
                                .count()
                        <= 1,
                "only the group session is not booked");
    }

    @Test
    void anAgreementCountsOnceBothHaveAgreedAndShorterSessionsOnlyThen() {
        SupervisionSessionId id = booking.book(priya, at(today, 9, Kinds.MGT));
        sessions.hold(priya, id, 0, true, 45);
        assertEquals(null, line(Kinds.MGT).lastOn());
        var text = new AgreementText(
                Set.of(Kinds.MGT, Kinds.CLIN),
                45,
                List.of("Every six weeks", "Room 2", "Both add", "What is said stays here, but for risk"),
                today,
                today.plusMonths(12));
        agreements.write(priya, sam.person(), 0, text);
        assertEquals(null, line(Kinds.MGT).lastOn());
        AgreementPage page = agreements.of(sam, sam.person());
        assertEquals("Both add", page.wordings().getFirst().text().under(AgreementText.Heading.AGENDA));
        assertEquals(1, desk.of(sam).agreements().size());
        agreements.agree(sam, page.wordings().getFirst().id());
        assertEquals(today, line(Kinds.MGT).lastOn());
        assertThrows(Refused.ChangedMeanwhile.class, () -> agreements.write(sam, sam.person(), 0, text));
        agreements.write(sam, sam.person(), 1, text);
        assertThrows(
                Refused.ChangedMeanwhile.class,
                () -> agreements.agree(priya, page.wordings().getFirst().id()));
        assertThrows(Refused.NotFound.class, () -> agreements.of(ben, sam.person()));
        assertThrows(Refused.NotFound.class, () -> agreements.of(village.manager("Mo"), sam.person()));
        assertThrows(Refused.NotNow.class, () -> agreements.of(priya, priya.person()));
        var wrong = assertThrows(
                Refused.NotValid.class,
                () -> agreements.write(
                        sam,
                        sam.person(),
                        2,
                        new AgreementText(Set.of(), 3, List.of("w".repeat(2001)), today, today.plusMonths(13))));
        assertEquals(Set.of("kinds", "minutes", "FREQUENCY", "reviewOn"), faults(wrong));
    }

    @Test
    void groupsCountForThoseWhoCameAndADebriefIsOfferedInTime() {
        Actor mo = village.manager("Mo");
        Instant incident = house.get(Today.class).now().minus(4, ChronoUnit.DAYS);
        var debrief = new NewGroup(
                Kinds.DEB,
                "The night of the incident",
                "What is said stays here",
                today,
                LocalTime.of(9, 0),
                60,
                "",
                incident,
                Set.of(sam.person(), ben.person()));
        SupervisionGroupId id = planning.plan(mo, debrief);
        assertTrue(groups.page(sam, id).isLate());
        assertThrows(Refused.NotValid.class, () -> booking.book(priya, at(today, 9, Kinds.MGT)));
        assertThrows(Refused.NotAllowed.class, () -> groups.hold(sam, id, 0, 60, Set.of()));
        assertThrows(Refused.NotFound.class, () -> groups.page(priya, id));
        groups.hold(mo, id, 0, 60, Set.of(sam.person()));
        assertEquals(
                List.of(true, false),
                groups.page(mo, id).seats().stream()
                        .sorted((a, b) -> Boolean.compare(
                                b.name().id().equals(sam.person()),
                                a.name().id().equals(sam.person())))
                        .map(GroupSession.Seat::attended)
                        .toList());
        assertThrows(Refused.NotNow.class, () -> groups.cancel(mo, id, 1));
        SupervisionGroupId reflective = planning.plan(mo, group(Kinds.GRP, 11, Set.of(sam.person())));
        groups.hold(mo, reflective, 0, 60, Set.of(sam.person()));
        assertEquals(today, line(Kinds.GRP).lastOn());
        var wrong = assertThrows(
                Refused.NotValid.class,
                () -> planning.plan(
                        mo, new NewGroup(Kinds.MGT, "", "", today, LocalTime.of(13, 0), 60, "", null, Set.of())));
        assertEquals(Set.of("theme", "people", "kind"), faults(wrong));
        assertThrows(Refused.NotAllowed.class, () -> planning.plan(ben, group(Kinds.GRP, 13, Set.of(sam.person()))));
    }

    private NewGroup group(KindCode kind, int hour, Set<PersonId> people) {
        return new NewGroup(kind, "Endings", "", today, LocalTime.of(hour, 0), 60, "", null, people);
    }
}
