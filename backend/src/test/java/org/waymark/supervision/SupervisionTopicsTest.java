package org.waymark.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.assessment.AgreementSheet;
import org.waymark.assessment.Agreements;
import org.waymark.assessment.LevelTalk;
import org.waymark.assessment.SelfAssessments;
import org.waymark.assessment.Settlements;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.Today;

/** Which levels two people are told to talk about, until when, and who is told. */
@Tag("database")
class SupervisionTopicsTest {

    private static final RoleCode PRACTITIONER = new RoleCode("PRA");

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final SupervisionBooking booking = house.get(SupervisionBooking.class);
    private final SupervisionSessions sessions = house.get(SupervisionSessions.class);
    private final SelfAssessments assessments = house.get(SelfAssessments.class);
    private final Settlements settlements = house.get(Settlements.class);
    private final Agreements agreements = house.get(Agreements.class);
    private final LevelTalk talk = house.get(LevelTalk.class);
    private final LocalDate today = house.get(Today.class).day();
    private final Actor sam = village.member("Sam", PRACTITIONER, Set.of());
    private final Actor priya = village.member("Priya", PRACTITIONER, Set.of());
    private final Actor ben = village.member("Ben", PRACTITIONER, Set.of());

    SupervisionTopicsTest() {
        village.supervises(priya, sam);
    }

    @AfterEach
    void backToToday() {
        house.clock().set(today);
    }

    private SupervisionSessionId booked(Actor supervisor, LocalDate day, int hour) {
        return booking.book(
                supervisor,
                new NewSession(sam.person(), Kinds.MGT, SessionForm.PERSON, day, LocalTime.of(hour, 0), 60, ""));
    }

    private List<String> levels(Actor reader, SupervisionSessionId id) {
        return house.get(SupervisionPages.class).page(reader, id).topics().stream()
                .filter(topic ->
                        topic.kind() == Topic.Kind.LEVELS_FAR_APART || topic.kind() == Topic.Kind.LEVELS_AGREED_APART)
                .map(topic -> topic.kind() + " " + topic.number() + " " + topic.day())
                .toList();
    }

    /** A competency in which three is asked for. */
    private CompetencyCode demanding() {
        return village.framework().requirementsOf(PRACTITIONER, Set.of()).values().stream()
                .filter(need -> need.level().value() == 3)
                .findFirst()
                .orElseThrow()
                .competency();
    }

    /** Sam says one of themselves, and everything else as the role asks. */
    private AssessmentId sent(CompetencyCode disputed, int said) {
        AssessmentId id = village.rated(sam, village.asNeeded(PRACTITIONER, Map.of(disputed, new Level(said))));
        assessments.send(sam, id);
        return id;
    }

    private void confirmed(AssessmentId id, CompetencyCode disputed, int settled) {
        agreements
                .open(priya, id)
                .lines()
                .forEach(line -> settlements.settle(
                        priya,
                        id,
                        line.competency(),
                        line.competency().equals(disputed)
                                ? new Level(settled)
                                : line.self().levelOrNone(),
                        0));
        agreements.confirm(priya, id, agreements.open(priya, id).head().version());
    }

    @Test
    void bothSeeWhereLevelsLieApartOnceTheyAreSentAndNeverWhatIsNotConfirmed() {
        SupervisionSessionId coming = booked(priya, today.plusDays(7), 9);
        CompetencyCode disputed = demanding();
        AssessmentId draft = village.rated(sam, village.asNeeded(PRACTITIONER, Map.of(disputed, new Level(1))));
        assertEquals(List.of(), levels(priya, coming), "a draft is nobody else’s");
        assertEquals(List.of(), levels(sam, coming));
        assessments.send(sam, draft);
        List<String> told = List.of("LEVELS_FAR_APART 1 null");
        assertEquals(told, levels(priya, coming));
        assertEquals(told, levels(sam, coming));
        agreements.open(priya, draft);
        CompetencyCode other = agreements.open(priya, draft).lines().stream()
                .map(AgreementSheet.Line::competency)
                .filter(competency -> !competency.equals(disputed))
                .findFirst()
                .orElseThrow();
        settlements.settle(priya, draft, other, new Level(0), 0);
        assertEquals(told, levels(sam, coming), "what the supervisor has settled and not confirmed is not told");
    }

    @Test
    void afterAgreementItStaysUntilTheTwoHaveMet() {
        CompetencyCode disputed = demanding();
        confirmed(sent(disputed, 3), disputed, 1);
        SupervisionSessionId coming = booked(priya, today.plusDays(7), 9);
        List<String> told = List.of("LEVELS_AGREED_APART 1 " + today);
        assertEquals(told, levels(priya, coming));
        assertEquals(told, levels(sam, coming));
        SupervisionSessionId morning = booked(priya, today, 9);
        sessions.hold(priya, morning, 0, true, 60);
        assertEquals(told, levels(sam, coming), "that one was over before noon, when it was agreed");
        SupervisionSessionId missed = booked(priya, today, 14);
        sessions.hold(priya, missed, 0, false, 60);
        assertEquals(told, levels(sam, coming), "nobody came");
        SupervisionSessionId met = booked(priya, today, 16);
        sessions.hold(priya, met, 0, true, 60);
        assertEquals(List.of(), levels(sam, coming));
        assertEquals(List.of(), levels(priya, coming));
    }

    @Test
    void onlyTheNewestRoundCountsAndOneStepIsNothing() {
        CompetencyCode disputed = demanding();
        confirmed(sent(disputed, 3), disputed, 1);
        SupervisionSessionId coming = booked(priya, today.plusDays(60), 9);
        house.clock().set(today.plusDays(30));
        AssessmentId next = sent(disputed, 3);
        assertEquals(List.of("LEVELS_FAR_APART 1 null"), levels(sam, coming), "the round that waits is the newest");
        confirmed(next, disputed, 2);
        assertEquals(List.of(), levels(sam, coming));
    }

    @Test
    void whoCoversAndWhoIsNobodyIsToldNothing() {
        CompetencyCode disputed = demanding();
        confirmed(sent(disputed, 3), disputed, 1);
        house.get(Covers.class).arrange(priya, ben.person(), today, today.plusDays(14));
        SupervisionSessionId covered = booked(ben, today.plusDays(2), 9);
        assertEquals(List.of(), levels(ben, covered));
        assertEquals(1, levels(sam, covered).size(), "their own they may always know");
        assertThrows(Refused.NotFound.class, () -> talk.of(ben, sam.person()));
        assertEquals(1, talk.of(sam, sam.person()).agreed());
        assertEquals(1, talk.of(village.manager("Mo"), sam.person()).agreed());
        Actor elsewhere = new Village(house).manager("Elsewhere");
        assertThrows(Refused.NotFound.class, () -> talk.of(elsewhere, sam.person()));
    }
}
