package org.waymark.supervision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.audit.Act;
import org.waymark.audit.AuditQuestion;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.Today;
import org.waymark.oversight.KeyRotation;
import org.waymark.people.PersonName;
import org.waymark.reporting.DocumentForm;
import org.waymark.reporting.SupervisionDocuments;
import org.waymark.vault.Locked;
import org.waymark.vault.OlderKey;
import org.waymark.vault.Vault;

/** Groups that last: who is in them, what they agree, and their sessions. */
@Tag("database")
class StandingGroupsTest {

    private static final RoleCode PRACTITIONER = new RoleCode("PRA");
    private static final String WORDS = "What is said stays in this group";

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final StandingGroups standing = house.get(StandingGroups.class);
    private final StandingAgreements agreements = house.get(StandingAgreements.class);
    private final GroupPlanning planning = house.get(GroupPlanning.class);
    private final SupervisionGroups sessions = house.get(SupervisionGroups.class);
    private final SupervisionDesk desk = house.get(SupervisionDesk.class);
    private final LocalDate today = house.get(Today.class).day();
    private final Actor mo = village.manager("Mo");
    private final Actor sam = village.member("Sam", PRACTITIONER, Set.of());
    private final Actor ben = village.member("Ben", PRACTITIONER, Set.of());
    private final Actor priya = village.member("Priya", PRACTITIONER, Set.of());

    @AfterEach
    void backToToday() {
        house.clock().set(today);
    }

    private StandingGroupId founded(Actor... members) {
        return standing.found(mo, new NewStandingGroup("Tuesday circle", Kinds.GRP, people(members)));
    }

    private static Set<PersonId> people(Actor... members) {
        return List.of(members).stream().map(Actor::person).collect(Collectors.toUnmodifiableSet());
    }

    private AgreementText text(String words) {
        return new AgreementText(
                Set.of(Kinds.GRP), 60, List.of("Every four weeks", "", "", words), today, today.plusMonths(12));
    }

    private static NewGroup session(LocalDate day, int hour, Actor... asked) {
        return new NewGroup(Kinds.GRP, "Endings", "", day, LocalTime.of(hour, 0), 60, "", null, people(asked));
    }

    private static Set<String> faults(Refused.NotValid refused) {
        return refused.faults().stream().map(Refused.Fault::field).collect(Collectors.toSet());
    }

    private static Set<PersonId> seats(GroupSession session) {
        return session.seats().stream().map(seat -> seat.name().id()).collect(Collectors.toSet());
    }

    private int reads() {
        var question = new AuditQuestion(
                null, mo.person(), Act.AGREEMENT_READ, house.clock().instant().plusSeconds(60), 100);
        return house.get(AuditTrail.class).newest(question).size();
    }

    @Test
    void aGroupIsSeenByThoseInItAndNobodyElse() {
        StandingGroupId id = founded(sam, ben);
        StandingGroup shown = standing.page(sam, id).group();
        assertEquals("Tuesday circle", shown.name());
        assertEquals(
                people(sam, ben), shown.members().stream().map(PersonName::id).collect(Collectors.toSet()));
        assertEquals(
                List.of(id), standing.mine(ben).stream().map(StandingGroup::id).toList());
        assertTrue(standing.page(mo, id).mayAsk());
        house.get(RoleGrants.class).grant(TestHouse.console(), priya.person(), Role.ADMIN, null);
        for (Actor other : List.of(priya, village.manager("Other"))) {
            assertEquals(List.of(), standing.mine(other));
            assertThrows(Refused.NotFound.class, () -> standing.page(other, id));
            assertThrows(Refused.NotFound.class, () -> agreements.of(other, id));
            assertThrows(Refused.NotFound.class, () -> agreements.agree(other, id, 1));
            assertThrows(Refused.NotFound.class, () -> standing.end(other, id, 0));
        }
        assertThrows(Refused.NotAllowed.class, () -> standing.end(sam, id, 0));
        assertThrows(Refused.NotAllowed.class, () -> standing.rename(sam, id, 0, "Mine"));
        assertThrows(Refused.NotAllowed.class, () -> standing.join(sam, id, people(priya)));
        assertThrows(Refused.NotAllowed.class, () -> agreements.write(sam, id, 0, text(WORDS)));
        assertThrows(
                Refused.NotAllowed.class,
                () -> standing.found(sam, new NewStandingGroup("Mine", Kinds.GRP, people(ben))));
        Actor elsewhere = new Village(house).member("Else", PRACTITIONER, Set.of());
        assertThrows(Refused.NotFound.class, () -> founded(elsewhere));
        assertThrows(Refused.NotFound.class, () -> standing.join(mo, id, people(elsewhere)));
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        var wrong = assertThrows(
                Refused.NotValid.class, () -> standing.found(mo, new NewStandingGroup(" ", Kinds.DEB, people(mo))));
        assertEquals(Set.of("name", "kind", "people"), faults(wrong));
        StandingGroupId id = founded(sam);
        assertEquals(
                Set.of("people"),
                faults(assertThrows(Refused.NotValid.class, () -> standing.join(mo, id, people(sam)))));
        standing.rename(mo, id, 0, "Wednesday circle");
        assertEquals("Wednesday circle", standing.page(sam, id).group().name());
        assertThrows(Refused.ChangedMeanwhile.class, () -> standing.rename(mo, id, 0, "Other"));
        assertThrows(Refused.NotNow.class, () -> standing.leave(mo, id, ben.person()));
        var many = IntStream.range(0, 40)
                .mapToObj(at -> village.member("M" + at, PRACTITIONER, Set.of()))
                .toArray(Actor[]::new);
        assertEquals(
                Set.of("people"),
                faults(assertThrows(Refused.NotValid.class, () -> standing.join(mo, id, people(many)))));
    }

    @Test
    void everyMemberAgreesThemselvesAndANewWordingIsAgreedAnew() throws SQLException {
        StandingGroupId id = founded(sam, ben);
        assertEquals(List.of(), desk.of(sam).groupAgreements());
        agreements.write(mo, id, 0, text(WORDS));
        assertEquals(0, plain(WORDS), "it is locked");
        StandingToDo waits = desk.of(sam).groupAgreements().getFirst();
        assertTrue(waits.waits());
        assertEquals(id, waits.group());
        assertEquals(List.of(), desk.of(mo).groupAgreements(), "whoever writes agrees");
        agreements.agree(sam, id, 1);
        agreements.agree(sam, id, 1);
        assertEquals(List.of(), desk.of(sam).groupAgreements());
        assertEquals(people(ben), missing(id));
        int read = reads();
        GroupAgreementPage.Wording wording = agreements.of(mo, id).wordings().getFirst();
        assertEquals(read + 1, reads(), "that it is read is written down");
        assertEquals(WORDS, wording.text().under(AgreementText.Heading.CONFIDENTIALITY));
        assertEquals(people(mo, sam), wording.agreed().keySet());
        assertThrows(Refused.ChangedMeanwhile.class, () -> agreements.write(mo, id, 0, text(WORDS)));
        agreements.write(mo, id, 1, text("Something else"));
        assertEquals(people(sam, ben), missing(id));
        assertThrows(Refused.ChangedMeanwhile.class, () -> agreements.agree(ben, id, 1));
        assertEquals(2, agreements.of(sam, id).wordings().size());
        assertEquals(
                List.of(2),
                agreements.of(ben, id).wordings().stream()
                        .map(GroupAgreementPage.Wording::number)
                        .toList(),
                "who did not agree to an earlier wording does not read it");
        assertThrows(
                Refused.NotValid.class,
                () -> agreements.write(
                        mo, id, 2, new AgreementText(Set.of(), 0, List.of(), today, today.plusMonths(13))));
    }

    private Set<PersonId> missing(StandingGroupId id) {
        return standing.page(mo, id).group().missing().stream()
                .map(PersonName::id)
                .collect(Collectors.toSet());
    }

    private int plain(String words) throws SQLException {
        try (var connection = house.plainConnection();
                var asked =
                        connection.prepareStatement("SELECT COUNT(*) FROM standing_agreement WHERE INSTR(body, ?)")) {
            asked.setString(1, words);
            try (var found = asked.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    @Test
    void theReviewIsDueForWhoeverLeads() {
        StandingGroupId id = founded(sam);
        agreements.write(mo, id, 0, text(WORDS));
        agreements.agree(sam, id, 1);
        house.clock().set(today.plusMonths(12).minusDays(20));
        assertEquals(List.of(), desk.of(sam).groupAgreements());
        StandingToDo due = desk.of(mo).groupAgreements().getFirst();
        assertFalse(due.waits());
        assertEquals(today.plusMonths(12), due.reviewOn());
    }

    @Test
    void aSeriesIsPlannedForTheMembersAndNamesTheDaysThatAreLeftOut() {
        StandingGroupId id = founded(sam, ben);
        planning.plan(mo, session(today.plusWeeks(4), 14, sam));
        var first = new NewGroup(
                Kinds.CLIN, "Endings", "not kept", today.plusWeeks(2), LocalTime.of(14, 30), 60, "", null, Set.of());
        BookedGroups booked = planning.planFor(mo, id, first, new Repeat(2, 3));
        assertEquals(2, booked.planned().size());
        assertEquals(List.of(today.plusWeeks(4)), booked.leftOut());
        GroupSession shown = sessions.page(sam, booked.planned().getFirst());
        assertEquals(Kinds.GRP, shown.kind().code());
        assertEquals("", shown.terms());
        assertEquals(new GroupSession.Standing(id, "Tuesday circle", true), shown.standing());
        assertEquals(people(sam, ben), seats(shown));
        assertEquals(2, standing.page(ben, id).sessions().size());
        String calendar = house.get(SupervisionCalendars.class).mine(ben);
        assertEquals(2, calendar.split("BEGIN:VEVENT", -1).length - 1, calendar);
        assertEquals(
                Set.of("from"),
                faults(assertThrows(Refused.NotValid.class, () -> planning.planFor(mo, id, first, new Repeat(2, 3)))));
        assertEquals(
                Set.of("everyWeeks", "times"),
                faults(assertThrows(Refused.NotValid.class, () -> planning.planFor(mo, id, first, new Repeat(0, 27)))));
        assertThrows(Refused.NotAllowed.class, () -> planning.planFor(sam, id, first, Repeat.ONCE));
        assertThrows(Refused.NotFound.class, () -> planning.planFor(village.manager("Other"), id, first, Repeat.ONCE));
    }

    @Test
    void peopleWhoAreAskedOnceHaveASeriesTooAndDebriefsHaveNone() {
        BookedGroups booked = planning.planSeries(mo, session(today.plusDays(3), 9, sam, ben), new Repeat(1, 26));
        assertEquals(26, booked.planned().size());
        assertEquals(null, sessions.page(sam, booked.planned().getLast()).standing());
        assertEquals(26, house.get(SupervisionCalendars.class).mine(sam).split("BEGIN:VEVENT", -1).length - 1);
        var debrief = new NewGroup(
                Kinds.DEB,
                "The night",
                "",
                today.plusDays(1),
                LocalTime.of(11, 0),
                60,
                "",
                house.get(Today.class).now(),
                people(sam));
        assertEquals(
                Set.of("times"),
                faults(assertThrows(Refused.NotValid.class, () -> planning.planSeries(mo, debrief, new Repeat(1, 2)))));
        assertEquals(
                Set.of("day"),
                faults(assertThrows(
                        Refused.NotValid.class,
                        () -> planning.planSeries(mo, session(today.plusWeeks(102), 12, sam), new Repeat(1, 6)))));
    }

    @Test
    void whoLeavesIsTakenOutOfWhatComesAndWhoJoinsIsAskedWhereFree() {
        StandingGroupId id = founded(sam);
        SupervisionGroupId past = planning.planFor(mo, id, session(today, 0, sam), Repeat.ONCE)
                .planned()
                .getFirst();
        List<SupervisionGroupId> coming = planning.planFor(
                        mo, id, session(today.plusWeeks(1), 14, sam), new Repeat(1, 3))
                .planned();
        agreements.write(mo, id, 0, text(WORDS));
        agreements.agree(sam, id, 1);
        planning.plan(village.manager("Other"), session(today.plusWeeks(2), 14, ben));
        List<LeftOut> leftOut = standing.join(mo, id, people(ben, priya));
        assertEquals(1, leftOut.size());
        assertEquals(ben.person(), leftOut.getFirst().name().id());
        assertEquals(today.plusWeeks(2), leftOut.getFirst().day());
        assertEquals(people(sam, ben, priya), seats(sessions.page(mo, coming.getFirst())));
        assertEquals(people(sam, priya), seats(sessions.page(mo, coming.get(1))));
        assertEquals(people(sam), seats(sessions.page(mo, past)), "what has begun stays as it is");
        assertEquals(people(ben, priya), missing(id), "who joins agrees themselves");
        standing.leave(mo, id, sam.person());
        assertEquals(people(ben, priya), seats(sessions.page(mo, coming.getFirst())));
        assertFalse(java.util.Objects.requireNonNull(sessions.page(sam, past).standing())
                .open());
        assertThrows(Refused.NotFound.class, () -> sessions.page(sam, coming.getFirst()));
        assertThrows(Refused.NotFound.class, () -> standing.page(sam, id));
        assertThrows(Refused.NotFound.class, () -> agreements.of(sam, id));
        assertEquals(List.of(), desk.of(sam).groupAgreements());
        assertEquals(List.of(), standing.join(mo, id, people(sam)), "they can come back the same day");
        assertEquals(people(sam, ben, priya), seats(sessions.page(mo, coming.getFirst())));
    }

    @Test
    void theLeadGoesToSomebodyWhoMayAskAllAndTheSessionsWithIt() {
        StandingGroupId id = founded(sam, ben);
        List<SupervisionGroupId> coming = planning.planFor(
                        mo, id, session(today.plusWeeks(1), 14, sam), new Repeat(1, 2))
                .planned();
        assertEquals(
                Set.of("heir"),
                faults(assertThrows(Refused.NotValid.class, () -> standing.handOver(mo, id, 0, sam.person()))));
        assertEquals(
                Set.of("heir"),
                faults(assertThrows(Refused.NotValid.class, () -> standing.handOver(mo, id, 0, mo.person()))));
        Actor elsewhere = new Village(house).manager("Else");
        assertThrows(Refused.NotFound.class, () -> standing.handOver(mo, id, 0, elsewhere.person()));
        StandingGroupId empty = founded(priya);
        standing.leave(mo, empty, priya.person());
        assertThrows(
                Refused.NotFound.class,
                () -> standing.handOver(mo, empty, 0, elsewhere.person()),
                "nor is it told of a group with no members that they lead groups");
        assertThrows(
                Refused.NotFound.class, () -> standing.handOver(mo, empty, 0, new PersonId(1)), "as of unknown people");
        Actor nia = village.member("Nia", PRACTITIONER, Set.of());
        house.get(RoleGrants.class).grant(TestHouse.console(), nia.person(), Role.SERVICE_MANAGER, village.service());
        planning.plan(nia, session(today.plusWeeks(2), 14, priya));
        agreements.write(mo, id, 0, text(WORDS));
        assertEquals(List.of(today.plusWeeks(2)), standing.handOver(mo, id, 0, nia.person()));
        assertThrows(Refused.NotFound.class, () -> standing.page(mo, id));
        assertTrue(standing.page(nia, id).group().led());
        assertTrue(sessions.page(nia, coming.getFirst()).led());
        assertTrue(sessions.page(mo, coming.getLast()).led());
        assertTrue(desk.of(nia).groupAgreements().getFirst().waits(), "whoever leads agrees, too");
        house.get(RoleGrants.class).grant(TestHouse.console(), ben.person(), Role.SERVICE_MANAGER, village.service());
        standing.handOver(nia, id, 1, ben.person());
        assertEquals(
                List.of(sam.person()),
                standing.page(ben, id).group().members().stream()
                        .map(PersonName::id)
                        .toList(),
                "who leads it is no member besides");
    }

    @Test
    void aGroupWhoseKindSuitsNoMoreGetsAnother() throws SQLException {
        StandingGroupId id = founded(sam);
        assertTrue(standing.page(mo, id).suits());
        try (var connection = house.plainConnection();
                var changed = connection.prepareStatement("UPDATE standing_group SET kind = 'DEB' WHERE id = ?")) {
            changed.setLong(1, id.value());
            assertEquals(1, changed.executeUpdate());
        }
        StandingGroupPage page = standing.page(mo, id);
        assertFalse(page.suits());
        assertEquals(List.of(), standing.page(sam, id).kinds(), "who cannot change it has nothing to choose");
        assertThrows(
                Refused.NotValid.class, () -> planning.planFor(mo, id, session(today.plusWeeks(1), 14), Repeat.ONCE));
        for (KindCode none : List.of(Kinds.DEB, Kinds.MGT, new KindCode("XX"))) {
            assertEquals(
                    Set.of("kind"),
                    faults(assertThrows(Refused.NotValid.class, () -> standing.changeKind(mo, id, 0, none))));
        }
        assertThrows(Refused.NotAllowed.class, () -> standing.changeKind(sam, id, 0, Kinds.GRP));
        assertThrows(Refused.NotFound.class, () -> standing.changeKind(ben, id, 0, Kinds.GRP));
        standing.changeKind(mo, id, 0, Kinds.GRP);
        assertThrows(Refused.ChangedMeanwhile.class, () -> standing.changeKind(mo, id, 0, Kinds.GRP));
        assertTrue(standing.page(mo, id).suits());
        assertEquals(
                1,
                planning.planFor(mo, id, session(today.plusWeeks(1), 14), Repeat.ONCE)
                        .planned()
                        .size());
    }

    @Test
    void anEndedGroupCancelsWhatComesAndChangesNoMore() {
        StandingGroupId id = founded(sam);
        agreements.write(mo, id, 0, text(WORDS));
        SupervisionGroupId coming = planning.planFor(mo, id, session(today.plusWeeks(1), 14), Repeat.ONCE)
                .planned()
                .getFirst();
        standing.end(mo, id, 0);
        assertEquals(SessionState.CANCELLED, sessions.page(sam, coming).state());
        assertFalse(standing.page(sam, id).group().lasts());
        assertFalse(standing.page(mo, id).mayAsk());
        assertEquals(List.of(), desk.of(sam).groupAgreements());
        for (Runnable act : List.<Runnable>of(
                () -> standing.join(mo, id, people(ben)),
                () -> standing.leave(mo, id, sam.person()),
                () -> standing.end(mo, id, 1),
                () -> agreements.agree(sam, id, 1),
                () -> agreements.write(mo, id, 1, text(WORDS)),
                () -> planning.planFor(mo, id, session(today.plusWeeks(2), 14), Repeat.ONCE))) {
            assertThrows(Refused.NotNow.class, act::run);
        }
    }

    @Test
    void theTextsAreLockedAnewWithANewKey() throws SQLException {
        StandingGroupId id = founded(sam);
        agreements.write(mo, id, 0, text(WORDS));
        lockWithTheOlderKey(id);
        assertTrue(house.get(KeyRotation.class).relock(TestHouse.console()) > 0);
        try (var connection = house.plainConnection();
                var found = connection
                        .createStatement()
                        .executeQuery("SELECT key_id FROM standing_agreement WHERE group_id = " + id.value())) {
            assertTrue(found.next());
            assertEquals("test", found.getString(1));
        }
        assertEquals(
                WORDS,
                agreements.of(sam, id).wordings().getFirst().text().under(AgreementText.Heading.CONFIDENTIALITY));
    }

    private void lockWithTheOlderKey(StandingGroupId id) throws SQLException {
        try (var connection = house.plainConnection();
                var asked = connection.prepareStatement(
                        "SELECT a.id, a.body, a.key_id FROM standing_agreement a WHERE a.group_id = ?");
                var changed = connection.prepareStatement(
                        "UPDATE standing_agreement SET body = ?, key_id = ? WHERE id = ?")) {
            asked.setLong(1, id.value());
            try (var found = asked.executeQuery()) {
                assertTrue(found.next());
                var spot = StandingAgreementRow.spot(found.getLong(1));
                Locked older = OlderKey.lock(
                        spot, house.get(Vault.class).open(spot, new Locked(found.getString(3), found.getBytes(2))));
                changed.setBytes(1, older.bytes());
                changed.setString(2, older.keyId());
                changed.setLong(3, found.getLong(1));
                assertEquals(1, changed.executeUpdate());
            }
        }
    }

    @Test
    void onesOwnRecordHasTheAgreementsOfOnesGroupsWithTheNotesOnly() throws SQLException {
        StandingGroupId id = founded(sam, ben);
        agreements.write(mo, id, 0, text(WORDS));
        agreements.agree(sam, id, 1);
        String said = taken(sam);
        assertTrue(said.contains(WORDS), said);
        assertTrue(said.contains("Wording 1, agreed by you on"), said);
        assertTrue(said.replaceAll("\\s+", " ").contains("Minutes of a session: 60"), said);
        assertFalse(said.contains("Ben"), "no other member is named: " + said);
        assertTrue(taken(ben).contains("Wording 1, not agreed by you yet"));
        assertFalse(taken(priya).contains(WORDS));
        var documents = house.get(SupervisionDocuments.class);
        assertFalse(new String(documents.make(sam, DocumentForm.TEXT).bytes(), UTF_8).contains(WORDS));
        int one = StatementCounter.of(() -> standing.mine(sam));
        founded(sam);
        founded(sam, ben);
        assertEquals(one, StatementCounter.of(() -> standing.mine(sam)), "more groups take no more statements");
    }

    private String taken(Actor actor) {
        return new String(
                house.get(SupervisionDocuments.class)
                        .makeWithNotes(actor, DocumentForm.TEXT)
                        .bytes(),
                UTF_8);
    }
}
