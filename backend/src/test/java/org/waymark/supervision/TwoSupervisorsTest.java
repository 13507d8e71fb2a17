package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.kernel.Actor;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.Today;
import org.waymark.people.PersonName;
import org.waymark.people.SupervisionSpell;
import org.waymark.people.Supervisors;

/** Somebody with a supervisor for management and one for practice: an agreement with each, and what each makes shorter. */
@Tag("database")
class TwoSupervisorsTest {

    private static final RoleCode PRACTITIONER = new RoleCode("PRA");

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final SupervisionBooking booking = house.get(SupervisionBooking.class);
    private final SupervisionSessions sessions = house.get(SupervisionSessions.class);
    private final SupervisionAgreements agreements = house.get(SupervisionAgreements.class);
    private final SupervisionDates dates = house.get(SupervisionDates.class);
    private final SupervisionPages pages = house.get(SupervisionPages.class);
    private final LocalDate today = house.get(Today.class).day();
    private final Actor sam = village.member("Sam", PRACTITIONER, Set.of());
    private final Actor mary = village.member("Mary", PRACTITIONER, Set.of());
    private final Actor priya = village.member("Priya", PRACTITIONER, Set.of());
    private final Actor ben = village.member("Ben", PRACTITIONER, Set.of());

    TwoSupervisorsTest() {
        village.supervises(mary, sam);
        village.supervises(priya, sam);
    }

    private AgreementText text(KindCode kind, int minutes, String frequency) {
        return new AgreementText(Set.of(kind), minutes, List.of(frequency), today, today.plusMonths(6));
    }

    private AgreementPair with(Actor supervisor) {
        return new AgreementPair(sam.person(), supervisor.person());
    }

    private void agree(Actor actor, AgreementPair pair) {
        agreements.agree(actor, agreements.of(actor, pair).wordings().getFirst().id());
    }

    private List<String> words(Actor actor, AgreementPair pair) {
        return agreements.of(actor, pair).wordings().stream()
                .map(one -> one.text().under(AgreementText.Heading.FREQUENCY))
                .toList();
    }

    private ComplianceLine line(KindCode kind) {
        return dates.of(priya, null, null, 1).people().stream()
                .filter(one -> one.name().id().equals(sam.person()))
                .findFirst()
                .orElseThrow()
                .compliance()
                .lines()
                .stream()
                .filter(one -> one.kind().code().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private void held(Actor supervisor, KindCode kind, int hour, int minutes) {
        SupervisionSessionId id = booking.book(
                supervisor,
                new NewSession(sam.person(), kind, SessionForm.PERSON, today, LocalTime.of(hour, 0), minutes, ""));
        sessions.hold(supervisor, id, 0, true, minutes);
    }

    @Test
    void theSuperviseeAgreesWithEachAndEachSupervisorWithThemselvesOnly() {
        assertEquals(
                List.of(priya.person(), mary.person()),
                agreements.mine(sam).stream().map(one -> one.supervisor().id()).toList(),
                "who began last comes first");
        agreements.write(sam, with(mary), 0, text(Kinds.MGT, 0, "Every eight weeks"));
        agreements.write(priya, sam.person(), 0, text(Kinds.CLIN, 0, "Every six weeks"));
        assertEquals(List.of("Every eight weeks"), words(sam, with(mary)));
        assertEquals(List.of("Every six weeks"), words(sam, with(priya)));
        assertEquals(List.of("Every six weeks"), words(sam, new AgreementPair(sam.person(), null)));
        assertEquals(List.of("Every eight weeks"), words(mary, with(mary)));
        assertEquals(List.of("Every six weeks"), words(priya, with(mary)), "a supervisor's page is their own pair's");
        assertThrows(Refused.NotFound.class, () -> agreements.of(sam, with(ben)));
        assertThrows(Refused.NotFound.class, () -> agreements.write(sam, with(ben), 0, text(Kinds.MGT, 0, "Never")));
        assertThrows(Refused.NotFound.class, () -> agreements.of(ben, with(ben)));
        assertThrows(
                Refused.ChangedMeanwhile.class,
                () -> agreements.write(sam, with(priya), 0, text(Kinds.CLIN, 0, "Weekly")));
        agree(mary, with(mary));
        assertEquals(
                List.of(false, true),
                pages.mine(sam).supervisors().stream()
                        .map(one -> one.line().orElseThrow().isAgreed())
                        .toList());
        assertEquals(1, house.get(SupervisionDesk.class).of(sam).agreements().size(), "Priya's waits for Sam");
        assertEquals(
                Set.of(mary.person(), priya.person()),
                house.get(SupervisionTakeaway.class).mine(sam).agreements().stream()
                        .map(AgreementPage::supervisor)
                        .map(PersonName::id)
                        .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void theSuperviseeBooksWithTheOneTheyMean() {
        var wanted = new NewSession(
                sam.person(), Kinds.MGT, SessionForm.PERSON, today.plusDays(2), LocalTime.of(9, 0), 60, "");
        SupervisionSessionId id = booking.book(sam, wanted.with(mary.person()));
        assertEquals(mary.person(), pages.page(sam, id).session().supervisor().id());
        var refused = assertThrows(Refused.NotValid.class, () -> booking.book(sam, wanted.with(ben.person())));
        assertEquals("supervisor", refused.faults().getFirst().field());
        var later = new NewSession(
                sam.person(), Kinds.CLIN, SessionForm.PERSON, today.plusDays(2), LocalTime.of(11, 0), 60, "");
        assertEquals(
                priya.person(),
                pages.page(sam, booking.book(sam, later)).session().supervisor().id(),
                "who began last, where nobody is named");
    }

    @Test
    void whatIsShorterIsSoForTheKindsThatTheAgreementCovers() {
        held(mary, Kinds.MGT, 9, 45);
        held(priya, Kinds.CLIN, 11, 45);
        assertEquals(null, line(Kinds.MGT).lastOn());
        agreements.write(sam, with(mary), 0, text(Kinds.MGT, 45, ""));
        agree(mary, with(mary));
        assertEquals(today, line(Kinds.MGT).lastOn(), "also where the other began later");
        assertEquals(null, line(Kinds.CLIN).lastOn(), "nothing is agreed about clinical supervision");
        agreements.write(sam, with(priya), 0, text(Kinds.CLIN, 50, ""));
        agree(priya, with(priya));
        assertEquals(null, line(Kinds.CLIN).lastOn());
        agreements.write(priya, sam.person(), 1, text(Kinds.CLIN, 45, ""));
        agree(sam, with(priya));
        assertEquals(today, line(Kinds.CLIN).lastOn());
    }

    @Test
    void whatWasAgreedWithSomebodyWhoNoLongerSupervisesHoldsNoMore() {
        held(mary, Kinds.MGT, 9, 45);
        agreements.write(sam, with(mary), 0, text(Kinds.MGT, 45, ""));
        agree(mary, with(mary));
        assertEquals(today, line(Kinds.MGT).lastOn());
        var supervisors = house.get(Supervisors.class);
        SupervisionSpell spell = supervisors.history(TestHouse.console(), sam.person()).stream()
                .filter(one -> one.link().supervisorId().equals(mary.person()))
                .findFirst()
                .orElseThrow();
        supervisors.end(TestHouse.console(), spell.link().id(), today.minusDays(1), 0);
        assertEquals(null, line(Kinds.MGT).lastOn());
        assertEquals(1, agreements.mine(sam).size());
        assertThrows(Refused.NotFound.class, () -> agreements.of(sam, with(mary)));
    }

    /** As it was before the kinds were known beside the words. */
    @Test
    void aWordingOfWhichTheKindsAreNotKnownCoversAll() throws SQLException {
        held(priya, Kinds.CLIN, 11, 45);
        agreements.write(sam, with(mary), 0, text(Kinds.MGT, 45, ""));
        agree(mary, with(mary));
        try (var connection = house.plainConnection();
                var changed = connection.prepareStatement(
                        "UPDATE supervision_agreement SET kinds = NULL WHERE supervisee_id = ?")) {
            changed.setLong(1, sam.person().value());
            assertEquals(1, changed.executeUpdate());
        }
        assertEquals(today, line(Kinds.CLIN).lastOn());
        assertTrue(words(sam, with(mary)).contains(""));
    }
}
