package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.Today;
import org.waymark.outbox.MessageKind;
import org.waymark.outbox.Outbox;
import org.waymark.oversight.KeyRotation;
import org.waymark.vault.Locked;
import org.waymark.vault.OlderKey;
import org.waymark.vault.Vault;

/** Rules, series, groups, agreements, cover and dates of supervision, and two people who act at the same moment. */
@Tag("database")
class SupervisionYearTest {

    private static final RoleCode PRACTITIONER = new RoleCode("PRA");

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final SupervisionBooking booking = house.get(SupervisionBooking.class);
    private final SupervisionSessions sessions = house.get(SupervisionSessions.class);
    private final SupervisionPages pages = house.get(SupervisionPages.class);
    private final SupervisionDates dates = house.get(SupervisionDates.class);
    private final SupervisionRules rules = house.get(SupervisionRules.class);
    private final SupervisionPauses pauses = house.get(SupervisionPauses.class);
    private final SupervisionGroups groups = house.get(SupervisionGroups.class);
    private final SupervisionAgreements agreements = house.get(SupervisionAgreements.class);
    private final SupervisionDesk desk = house.get(SupervisionDesk.class);
    private final Covers covers = house.get(Covers.class);
    private final LocalDate today = house.get(Today.class).day();
    private final Actor sam = village.member("Sam", PRACTITIONER, Set.of());
    private final Actor priya = village.member("Priya", PRACTITIONER, Set.of());
    private final Actor ben = village.member("Ben", PRACTITIONER, Set.of());

    SupervisionYearTest() {
        village.supervises(priya, sam);
    }

    @AfterEach
    void backToToday() {
        house.clock().set(today);
    }

    private NewSession at(LocalDate day, int hour, SupervisionKind kind) {
        return new NewSession(sam.person(), kind, SessionForm.PERSON, day, LocalTime.of(hour, 0), 60, "");
    }

    private void held(LocalDate day, int hour, SupervisionKind kind) {
        SupervisionSessionId id = booking.book(priya, at(day, hour, kind));
        sessions.hold(priya, id, 0, true, 60);
    }

    private static Set<String> faults(Refused.NotValid refused) {
        return refused.faults().stream().map(Refused.Fault::field).collect(Collectors.toSet());
    }

    private ComplianceLine line(SupervisionKind kind) {
        return dates.of(priya, null, null, 1).people().getFirst().compliance().lines().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSeriesLeavesOutDaysThatAreTakenAndSaysWhich() {
        booking.book(priya, at(today.plusWeeks(8), 9, SupervisionKind.MGT));
        var series = new NewSeries(at(today, 9, SupervisionKind.CLIN), 4, 4);
        BookedSeries booked = booking.bookSeries(sam, series);
        assertEquals(3, booked.booked().size());
        assertEquals(List.of(today.plusWeeks(8)), booked.leftOut());
        var refused = assertThrows(Refused.NotValid.class, () -> booking.bookSeries(sam, series));
        assertEquals(Set.of("from"), faults(refused));
        var wrong = assertThrows(
                Refused.NotValid.class,
                () -> booking.bookSeries(sam, new NewSeries(at(today, 9, SupervisionKind.CLIN), 0, 27)));
        assertEquals(Set.of("everyWeeks", "times"), faults(wrong));
        assertThrows(
                Refused.NotFound.class,
                () -> booking.bookSeries(ben, new NewSeries(at(today, 15, SupervisionKind.CLIN), 1, 2)));
    }

    @Test
    void aSessionMovesOnlyToAFreeTime() {
        SupervisionSessionId id = booking.book(priya, at(today, 9, SupervisionKind.MGT));
        booking.book(priya, at(today, 11, SupervisionKind.CLIN));
        assertThrows(Refused.NotValid.class, () -> booking.move(sam, id, 0, at(today, 11, SupervisionKind.MGT)));
        booking.move(sam, id, 0, at(today.plusDays(1), 9, SupervisionKind.MGT));
        assertEquals(today.plusDays(1), pages.page(priya, id).session().day());
        assertThrows(
                Refused.ChangedMeanwhile.class,
                () -> booking.move(priya, id, 0, at(today.plusDays(2), 9, SupervisionKind.MGT)));
    }

    @Test
    void ofTwoWhoBookTheSameHourAtTheSameMomentOneIsTold() throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(6)) {
            var tries = new ArrayList<Future<Boolean>>();
            for (int at = 0; at < 6; at++) {
                Actor who = at % 2 == 0 ? sam : priya;
                Callable<Boolean> one = () -> {
                    start.await();
                    try {
                        booking.book(who, at(today.plusDays(3), 9, SupervisionKind.CLIN));
                        return true;
                    } catch (Refused.NotValid taken) {
                        return false;
                    }
                };
                tries.add(pool.submit(one));
            }
            start.countDown();
            int booked = 0;
            for (Future<Boolean> one : tries) {
                booked += one.get() ? 1 : 0;
            }
            assertEquals(1, booked);
        }
        assertEquals(1, pages.mine(sam).sessions().size());
    }

    @Test
    void rulesHoldFromTheirDayAndStayWrittenDown() {
        Actor ada = village.somebody("Ada", "Admin");
        house.get(RoleGrants.class).grant(TestHouse.console(), ada.person(), Role.ADMIN, null);
        var role = new RoleCode("STM");
        int seen = rules.sheet(ada).changes(role, SupervisionKind.CLIN);
        var wanted = new NewSupervisionRule(role, SupervisionKind.CLIN, today.plusDays(10), 30, 50, "Policy 7");
        rules.set(ada, wanted, seen);
        assertThrows(Refused.ChangedMeanwhile.class, () -> rules.set(ada, wanted, seen));
        SupervisionRuleSheet sheet = rules.sheet(sam);
        assertFalse(sheet.mayKeep());
        assertTrue(sheet.of(role).stream().noneMatch(rule -> rule.kind() == SupervisionKind.CLIN));
        assertTrue(sheet.later().stream().anyMatch(rule -> rule.role().equals(role) && rule.gapDays() == 30));
        var wrong = assertThrows(
                Refused.NotValid.class,
                () -> rules.set(
                        ada,
                        new NewSupervisionRule(
                                new RoleCode("XXX"), SupervisionKind.MGT, today.plusYears(3), 400, 0, ""),
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
        held(today.minusDays(40), 9, SupervisionKind.MGT);
        held(today.minusDays(41), 9, SupervisionKind.CLIN);
        assertEquals(today.minusDays(40), line(SupervisionKind.MGT).lastOn());
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
        assertTrue(line(SupervisionKind.MGT).afterReturn());
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
        held(today.minusDays(60), 9, SupervisionKind.MGT);
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
        for (SupervisionKind kind : List.of(SupervisionKind.MGT, SupervisionKind.CLIN, SupervisionKind.SAFE)) {
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
        SupervisionSessionId id = booking.book(priya, at(today, 9, SupervisionKind.MGT));
        sessions.hold(priya, id, 0, true, 45);
        assertEquals(null, line(SupervisionKind.MGT).lastOn());
        var text = new AgreementText(
                Set.of(SupervisionKind.MGT, SupervisionKind.CLIN),
                45,
                List.of("Every six weeks", "Room 2", "Both add", "What is said stays here, but for risk"),
                today,
                today.plusMonths(12));
        agreements.write(priya, sam.person(), 0, text);
        assertEquals(null, line(SupervisionKind.MGT).lastOn());
        AgreementPage page = agreements.of(sam, sam.person());
        assertEquals("Both add", page.wordings().getFirst().text().under(AgreementText.Heading.AGENDA));
        assertEquals(1, desk.of(sam).agreements().size());
        agreements.agree(sam, page.wordings().getFirst().id());
        assertEquals(today, line(SupervisionKind.MGT).lastOn());
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
    void whoCoversHoldsSessionsAndReadsNothingFromBefore() {
        SupervisionSessionId before = booking.book(priya, at(today, 9, SupervisionKind.CLIN));
        assertThrows(Refused.NotValid.class, () -> covers.arrange(priya, priya.person(), today, today.plusDays(1)));
        assertThrows(Refused.NotValid.class, () -> covers.arrange(priya, sam.person(), today, today.plusDays(1)));
        covers.arrange(priya, ben.person(), today, today.plusDays(14));
        assertThrows(
                Refused.NotValid.class,
                () -> covers.arrange(priya, ben.person(), today.plusDays(14), today.plusDays(20)));
        assertEquals(sam.person(), pages.supervised(ben).covered().getFirst().id());
        SupervisionSessionId covered = booking.book(ben, at(today.plusDays(2), 9, SupervisionKind.CLIN));
        assertEquals(
                ben.person(), pages.page(sam, covered).session().supervisor().id());
        assertEquals(
                ben.person(),
                pages.page(sam, booking.book(sam, at(today.plusDays(3), 9, SupervisionKind.CLIN)))
                        .session()
                        .supervisor()
                        .id());
        assertThrows(Refused.NotFound.class, () -> pages.page(ben, before));
        assertThrows(Refused.NotFound.class, () -> booking.book(ben, at(today.plusDays(15), 9, SupervisionKind.CLIN)));
        long cover = pages.supervised(priya).covers().getFirst().id();
        house.clock().set(today.plusDays(2));
        assertThrows(Refused.class, () -> covers.remove(ben, cover));
        assertEquals(1, covers.remove(priya, cover));
        assertEquals(
                today.plusDays(2), pages.supervised(priya).covers().getFirst().until());
        house.clock().set(today.plusDays(3));
        assertTrue(pages.supervised(ben).covered().isEmpty());
        sessions.hold(ben, covered, 0, true, 60);
        assertThrows(Refused.NotNow.class, () -> covers.remove(priya, cover));
    }

    @Test
    void aManagerArrangesCoverForSomebodyWhoIsIllAndSupervisorsOnlyForThemselves() {
        Actor mo = village.manager("Mo");
        assertThrows(
                Refused.NotFound.class,
                () -> covers.arrangeFor(ben, priya.person(), ben.person(), today, today.plusDays(3)));
        assertThrows(
                Refused.NotValid.class,
                () -> covers.arrangeFor(mo, ben.person(), priya.person(), today, today.plusDays(3)));
        covers.arrangeFor(mo, priya.person(), ben.person(), today, today.plusDays(3));
        Cover cover = covers.forOthers(mo).orElseThrow().arranged().getFirst();
        assertEquals(ben.person(), cover.cover().id());
        assertEquals(sam.person(), pages.supervised(ben).covered().getFirst().id());
        assertThrows(Refused.NotFound.class, () -> covers.remove(new Village(house).manager("Elsewhere"), cover.id()));
        assertEquals(0, covers.remove(mo, cover.id()));
    }

    @Test
    void groupsCountForThoseWhoCameAndADebriefIsOfferedInTime() {
        Actor mo = village.manager("Mo");
        Instant incident = house.get(Today.class).now().minus(4, ChronoUnit.DAYS);
        var debrief = new NewGroup(
                SupervisionKind.DEB,
                "The night of the incident",
                "What is said stays here",
                today,
                LocalTime.of(9, 0),
                60,
                "",
                incident,
                Set.of(sam.person(), ben.person()));
        SupervisionGroupId id = groups.plan(mo, debrief);
        assertTrue(groups.page(sam, id).isLate());
        assertThrows(Refused.NotValid.class, () -> booking.book(priya, at(today, 9, SupervisionKind.MGT)));
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
        SupervisionGroupId reflective = groups.plan(mo, group(SupervisionKind.GRP, 11, Set.of(sam.person())));
        groups.hold(mo, reflective, 0, 60, Set.of(sam.person()));
        assertEquals(today, line(SupervisionKind.GRP).lastOn());
        var wrong = assertThrows(
                Refused.NotValid.class,
                () -> groups.plan(
                        mo,
                        new NewGroup(SupervisionKind.MGT, "", "", today, LocalTime.of(13, 0), 60, "", null, Set.of())));
        assertEquals(Set.of("theme", "people", "kind"), faults(wrong));
        assertThrows(
                Refused.NotAllowed.class, () -> groups.plan(ben, group(SupervisionKind.GRP, 13, Set.of(sam.person()))));
    }

    private NewGroup group(SupervisionKind kind, int hour, Set<PersonId> people) {
        return new NewGroup(kind, "Endings", "", today, LocalTime.of(hour, 0), 60, "", null, people);
    }

    @Test
    void changingTheKeyWhileNotesAreWrittenLosesNothing()
            throws InterruptedException, ExecutionException, SQLException {
        SupervisionNotes notes = house.get(SupervisionNotes.class);
        SupervisionSessionId id = booking.book(priya, at(today, 9, SupervisionKind.CLIN));
        SupervisionSessionId other = booking.book(priya, at(today, 11, SupervisionKind.CLIN));
        notes.draft(priya, other, 0, new NoteText("", "Kept from before", "", ""));
        notes.draft(sam, id, 0, new NoteText("", "0", "", ""));
        var done = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(2)) {
            Future<Integer> writer = pool.submit(() -> {
                int version = 1;
                while (version <= 30) {
                    version = notes.draft(sam, id, version, new NoteText("", "" + version, "", ""))
                            .version();
                }
                done.countDown();
                return version;
            });
            Future<Integer> rotation = pool.submit(() -> {
                int changed = 0;
                while (done.getCount() > 0) {
                    lockWithTheOlderKey(id, other);
                    changed += house.get(KeyRotation.class).relock(TestHouse.console());
                }
                return changed;
            });
            assertEquals(31, writer.get());
            assertTrue(rotation.get() > 0);
        }
        house.get(KeyRotation.class).relock(TestHouse.console());
        assertEquals(
                "30",
                notes.read(sam, id).getFirst().versions().getFirst().text().practice());
        assertEquals(
                "Kept from before",
                notes.read(priya, other).getFirst().versions().getFirst().text().practice());
    }

    /** Locks some of the notes with the key that was the newest before. */
    private void lockWithTheOlderKey(SupervisionSessionId one, SupervisionSessionId other) throws SQLException {
        Vault vault = house.get(Vault.class);
        try (var connection = house.plainConnection();
                var asked = connection.prepareStatement("""
                        SELECT t.note_id, t.number, t.body, t.key_id
                          FROM supervision_note_text t
                         WHERE t.key_id = 'test'
                           AND t.note_id IN (SELECT n.id FROM supervision_note n WHERE n.session_id IN (?, ?))
                         ORDER BY t.note_id, t.number LIMIT 3""");
                var changed = connection.prepareStatement(
                        "UPDATE supervision_note_text SET body = ?, key_id = ? WHERE note_id = ? AND number = ? AND body = ?")) {
            asked.setLong(1, one.value());
            asked.setLong(2, other.value());
            try (var found = asked.executeQuery()) {
                while (found.next()) {
                    var spot = NoteTextRow.spot(found.getLong(1), found.getInt(2));
                    byte[] body = found.getBytes(3);
                    Locked older = OlderKey.lock(spot, vault.open(spot, new Locked(found.getString(4), body)));
                    changed.setBytes(1, older.bytes());
                    changed.setString(2, older.keyId());
                    changed.setLong(3, found.getLong(1));
                    changed.setInt(4, found.getInt(2));
                    changed.setBytes(5, body);
                    changed.executeUpdate();
                }
            }
        }
    }
}
