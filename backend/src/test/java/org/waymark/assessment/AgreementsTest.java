package org.waymark.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.TestHouse;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Refused;

@Tag("database")
class AgreementsTest {

    private final TestHouse house = TestHouse.open();
    private final Crew crew = new Crew(house);
    private final SelfAssessments assessments = house.get(SelfAssessments.class);
    private final Ratings ratings = house.get(Ratings.class);
    private final Agreements agreements = house.get(Agreements.class);
    private final Settlements settlements = house.get(Settlements.class);
    private final Actor sam = crew.practitioner("Sam");
    private final Actor priya = crew.practitioner("Priya");

    @Test
    void openingShowsBothSidesAndIsDoneByTheSupervisorOnly() {
        crew.supervises(priya, sam);
        AssessmentId id = crew.sent(sam, Crew.PRACTITIONER);
        Actor manager = crew.manager("Mo");
        assertEquals(AssessmentState.SENT, agreements.read(manager, id).head().state());
        for (Actor other :
                List.of(manager, sam, crew.practitioner("Peer"), crew.with("Ada", Role.ADMIN), TestHouse.console())) {
            assertThrows(Refused.NotFound.class, () -> agreements.open(other, id));
            assertThrows(Refused.NotFound.class, () -> agreements.confirm(other, id, 1));
        }
        assertThrows(Refused.NotFound.class, () -> agreements.read(crew.with("Aud", Role.AUDITOR), id));
        assertThrows(Refused.NotNow.class, () -> agreements.confirm(priya, id, 1));
        AgreementSheet sheet = agreements.open(priya, id);
        assertEquals(AssessmentState.OPENED, sheet.head().state());
        assertTrue(sheet.head().maySettle());
        assertEquals("Sam Ōkubo-O'Brien", sheet.head().name());
        assertEquals(80, sheet.lines().size());
        assertTrue(sheet.talkingPoints().isEmpty());
        assertEquals(0, sheet.settled());
    }

    @Test
    void differencesOfTwoOrMoreComeFirst() {
        crew.supervises(priya, sam);
        AssessmentId id = assessments.start(sam);
        Map<CompetencyCode, Answer> answers = crew.asNeeded(Crew.PRACTITIONER);
        List<CompetencyCode> codes = List.copyOf(answers.keySet());
        answers.put(codes.get(10), new Answer.NotMyRole());
        CompetencyCode needsMost = answers.entrySet().stream()
                .filter(a -> a.getValue() instanceof Answer.Rated rated
                        && rated.level().value() >= 3)
                .findFirst()
                .orElseThrow()
                .getKey();
        answers.put(needsMost, Crew.rated(0));
        ratings.rate(sam, id, answers);
        assessments.send(sam, id);
        AgreementSheet sheet = agreements.open(priya, id);
        assertEquals(2, sheet.talkingPoints().size());
        assertEquals(needsMost, sheet.talkingPoints().getFirst().competency());
        assertEquals(2, agreements.queue(priya, 0, 10).toAgree().getFirst().talkingPoints());
        sheet.domains().forEach(domain -> settlements.settleCalm(priya, id, Set.of(domain.code())));
        assertEquals(78, agreements.open(priya, id).settled());
        var refused = assertThrows(Refused.NotValid.class, () -> crew.confirm(priya, id));
        assertEquals(2, refused.faults().size());
        assertEquals(AssessmentState.OPENED, agreements.open(priya, id).head().state());
    }

    @Test
    void confirmingAddsLevelsAndFreezesWhatBothSaw() throws SQLException {
        crew.supervises(priya, sam);
        AssessmentId id = crew.sent(sam, Crew.PRACTITIONER);
        AgreementSheet sheet = agreements.open(priya, id);
        CompetencyCode none = sheet.lines().getFirst().competency();
        CompetencyCode lower = sheet.lines().get(1).competency();
        settlements.settle(priya, id, none, null, 0);
        settlements.settle(priya, id, lower, new org.waymark.kernel.Level(1), 0);
        crew.settleAll(priya, id);
        int version = agreements.open(priya, id).head().version();
        var when = agreements.confirm(priya, id, version);
        house.clock().move(Duration.ofMinutes(1));
        assertEquals(when, agreements.confirm(priya, id, version));
        PersonLevels levels = house.get(AgreedLevels.class).of(sam, sam.person());
        assertEquals(79, levels.levels().size());
        assertTrue(levels.level(none).isEmpty());
        assertEquals(1, levels.level(lower).orElseThrow().value());
        RatingSheet own = assessments.open(sam, id);
        assertEquals(sheet.lines().get(1).self(), own.lines().get(1).answer());
        var frozen = house.get(AgreementRepository.class).frozen(id).orElseThrow();
        assertTrue(frozen.isWhole());
        assertTrue(frozen.body()
                .contains("\"frameworkSha256\":\"" + crew.framework().about().sha256()));
        assertTrue(frozen.body().contains("\"person\":\"Sam Ōkubo-O'Brien\""));
        assertTrue(frozen.body().contains(sheet.lines().get(1).title()));
        assertThrows(Refused.NotNow.class, () -> settlements.settle(priya, id, lower, null, 0));
    }

    @Test
    void whatWasSettledBehindTheSheetIsNotConfirmedUnseen() {
        crew.supervises(priya, sam);
        AssessmentId id = crew.sent(sam, Crew.PRACTITIONER);
        crew.settleAll(priya, id);
        AgreementSheet seen = agreements.open(priya, id);
        CompetencyCode first = seen.lines().getFirst().competency();
        settlements.settle(priya, id, first, null, seen.lines().getFirst().version());
        var refused = assertThrows(
                Refused.ChangedMeanwhile.class,
                () -> agreements.confirm(priya, id, seen.head().version()));
        assertTrue(refused.sentence().contains("Look at what is shown now"), refused::sentence);
        assertEquals(AssessmentState.OPENED, agreements.open(priya, id).head().state());
        assertTrue(house.get(AgreedLevels.class).of(sam, sam.person()).levels().isEmpty());
        crew.confirm(priya, id);
        assertTrue(
                house.get(AgreedLevels.class).of(sam, sam.person()).level(first).isEmpty());
    }

    @Test
    void thePersonAcceptsOrSaysWhatTheySeeDifferently() {
        crew.supervises(priya, sam);
        AssessmentId id = crew.sent(sam, Crew.PRACTITIONER);
        assertThrows(Refused.NotNow.class, () -> agreements.answer(sam, id, true, ""));
        settlements.settle(
                priya,
                agreements.open(priya, id).head().id(),
                crew.asked(Crew.PRACTITIONER).getFirst(),
                null,
                0);
        assertNull(agreements.read(sam, id).lines().getFirst().settled());
        crew.settleAll(priya, id);
        crew.confirm(priya, id);
        assertEquals(
                new Answer.NotMyRole(),
                agreements.read(sam, id).lines().getFirst().settled());
        assertEquals(id, agreements.queue(priya, 0, 10).unanswered().getFirst().id());
        assertThrows(Refused.NotFound.class, () -> agreements.answer(priya, id, true, ""));
        assertThrows(Refused.NotFound.class, () -> agreements.answer(TestHouse.console(), id, true, ""));
        assertThrows(Refused.NotValid.class, () -> agreements.answer(sam, id, false, " \n"));
        assertThrows(Refused.NotValid.class, () -> agreements.answer(sam, id, true, "a".repeat(2001)));
        String comment = "I see <b>RSK</b> differently 🙂\nLet's talk.";
        agreements.answer(sam, id, false, comment);
        agreements.answer(sam, id, false, comment);
        assertThrows(Refused.NotNow.class, () -> agreements.answer(sam, id, true, ""));
        AgreementSheet sheet = agreements.read(priya, id);
        assertEquals(comment, sheet.head().answerComment());
        assertEquals(false, sheet.head().accepted());
        assertTrue(agreements.queue(priya, 0, 10).unanswered().isEmpty());
    }

    @Test
    void whoIsNoLongerTheSupervisorLosesAccessAndTheNewOneTakesOver() {
        var link = crew.supervises(priya, sam);
        AssessmentId id = crew.sent(sam, Crew.PRACTITIONER);
        agreements.open(priya, id);
        settlements.settle(priya, id, crew.asked(Crew.PRACTITIONER).getFirst(), null, 0);
        crew.noLonger(link);
        assertThrows(Refused.NotFound.class, () -> agreements.open(priya, id));
        assertThrows(Refused.NotFound.class, () -> agreements.read(priya, id));
        assertThrows(
                Refused.NotFound.class,
                () -> settlements.settle(
                        priya, id, crew.asked(Crew.PRACTITIONER).get(1), null, 0));
        assertTrue(agreements.queue(priya, 0, 10).toAgree().isEmpty());
        Actor nadia = crew.practitioner("Nadia");
        crew.supervises(nadia, sam);
        AgreementSheet sheet = agreements.open(nadia, id);
        assertEquals("Nadia Ōkubo-O'Brien", sheet.head().supervisor());
        assertEquals(1, sheet.settled());
        crew.settleAll(nadia, id);
        crew.confirm(nadia, id);
        var level = house.get(AgreedLevels.class)
                .of(sam, sam.person())
                .levels()
                .values()
                .iterator()
                .next();
        assertEquals(nadia.person(), level.agreedBy());
    }

    @Test
    void theQueueIsPagedAndTakesTheSameStatementsForAnyNumber() {
        crew.supervises(priya, sam);
        crew.sent(sam, Crew.PRACTITIONER);
        agreements.queue(priya, 0, 50);
        int few = StatementCounter.of(() -> agreements.queue(priya, 0, 50));
        for (int i = 0; i < 12; i++) {
            Actor person = crew.member("Vol" + i, Crew.VOLUNTEER);
            crew.supervises(priya, person);
            crew.sent(person, Crew.VOLUNTEER);
        }
        agreements.queue(priya, 0, 50);
        assertEquals(few, StatementCounter.of(() -> agreements.queue(priya, 0, 50)));
        assertEquals(6, few);
        AgreementQueue page = agreements.queue(priya, 10, 2);
        assertEquals(13, page.total());
        assertEquals(2, page.toAgree().size());
        assertEquals(46, page.toAgree().getFirst().total());
        assertTrue(agreements.queue(sam, 0, 10).toAgree().isEmpty());
    }

    @Test
    void theSheetTakesTheSameStatementsWhateverIsSettled() {
        crew.supervises(priya, sam);
        AssessmentId id = crew.sent(sam, Crew.PRACTITIONER);
        agreements.open(priya, id);
        int before = StatementCounter.of(() -> agreements.open(priya, id));
        crew.settleAll(priya, id);
        assertEquals(before, StatementCounter.of(() -> agreements.open(priya, id)));
        assertEquals(6, before);
        int version = agreements.open(priya, id).head().version();
        int confirming = StatementCounter.of(() -> agreements.confirm(priya, id, version));
        assertTrue(confirming <= 13, () -> "confirming takes " + confirming);
        assertFalse(Objects.requireNonNull(agreements.open(priya, id).head()).maySettle());
    }
}
