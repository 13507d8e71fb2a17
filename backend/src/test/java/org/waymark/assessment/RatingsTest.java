package org.waymark.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.TestHouse;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Refused;

@Tag("database")
class RatingsTest {

    private final TestHouse house = TestHouse.open();
    private final Crew crew = new Crew(house);
    private final SelfAssessments assessments = house.get(SelfAssessments.class);
    private final Ratings ratings = house.get(Ratings.class);
    private final Actor sam = crew.practitioner("Sam");
    private final AssessmentId id = assessments.start(sam);
    private final List<CompetencyCode> asked = crew.asked(Crew.PRACTITIONER);

    @Test
    void anAnswerIsKeptAndCounted() {
        Saved saved = ratings.rate(sam, id, asked.get(3), Crew.rated(0));
        assertEquals(1, saved.progress().answered());
        assertEquals(80, saved.progress().total());
        assertEquals(16, saved.progress().minutesLeft());
        RatingSheet sheet = assessments.open(sam, id);
        assertEquals(Crew.rated(0), sheet.lines().get(3).answer());
        assertNull(sheet.lines().get(4).answer());
        assertEquals(asked.get(4), sheet.goOn());
    }

    @Test
    void answeringAgainReplacesAndRepeatingChangesNothing() {
        ratings.rate(sam, id, asked.getFirst(), Crew.rated(2));
        ratings.rate(sam, id, asked.getFirst(), Crew.rated(4));
        assertEquals(
                1,
                ratings.rate(sam, id, asked.getFirst(), Crew.rated(4))
                        .progress()
                        .answered());
        assertEquals(Crew.rated(4), assessments.open(sam, id).lines().getFirst().answer());
        ratings.rate(sam, id, asked.getFirst(), new Answer.NotMyRole());
        assertEquals(
                new Answer.NotMyRole(),
                assessments.open(sam, id).lines().getFirst().answer());
    }

    @Test
    void anAnswerCanBeTakenBackToUnanswered() {
        ratings.rate(sam, id, asked.get(5), Crew.rated(2));
        assertEquals(0, ratings.clear(sam, id, asked.get(5)).progress().answered());
        assertEquals(0, ratings.clear(sam, id, asked.get(5)).progress().answered());
        assertEquals(asked.get(5), assessments.open(sam, id).goOn());
    }

    @Test
    void manyAnswersGoInTogetherOrNotAtAll() {
        assertEquals(
                80,
                ratings.rate(sam, id, crew.asNeeded(Crew.PRACTITIONER))
                        .progress()
                        .answered());
        var mixed = new LinkedHashMap<CompetencyCode, Answer>();
        mixed.put(asked.getFirst(), Crew.rated(5));
        mixed.put(new CompetencyCode("ZZZ-99"), Crew.rated(1));
        var refused = assertThrows(Refused.NotValid.class, () -> ratings.rate(sam, id, mixed));
        assertEquals("ZZZ-99", refused.faults().getFirst().field());
        assertNotEquals(
                Crew.rated(5), assessments.open(sam, id).lines().getFirst().answer());
        assertNull(assessments.open(sam, id).goOn());
    }

    @Test
    void wrongLevelsAndUnknownCompetenciesAreRefused() {
        assertThrows(Refused.NotValid.class, () -> Crew.rated(6));
        assertThrows(Refused.NotValid.class, () -> Crew.rated(-1));
        assertThrows(Refused.NotValid.class, () -> ratings.rate(sam, id, new CompetencyCode("ZZZ-01"), Crew.rated(1)));
        assertThrows(Refused.NotValid.class, () -> ratings.clear(sam, id, new CompetencyCode("ZZZ-01")));
        assertThrows(Refused.NotFound.class, () -> ratings.carry(sam, id, new DomainCode("ZZZ")));
        assertEquals(0, assessments.open(sam, id).progress().answered());
    }

    @Test
    void nobodyElseCanWriteInADraft() {
        Actor priya = crew.practitioner("Priya");
        crew.supervises(priya, sam);
        for (Actor other : List.of(priya, crew.manager("Mo"), TestHouse.console())) {
            assertThrows(Refused.NotFound.class, () -> ratings.rate(other, id, asked.getFirst(), Crew.rated(1)));
            assertThrows(Refused.NotFound.class, () -> ratings.clear(other, id, asked.getFirst()));
            assertThrows(Refused.NotFound.class, () -> ratings.carry(other, id, new DomainCode("VAL")));
            assertThrows(Refused.NotFound.class, () -> ratings.remarks(other, id, "", ""));
        }
    }

    @Test
    void aSentAssessmentTakesNoMoreAnswers() {
        Actor priya = crew.practitioner("Priya");
        crew.supervises(priya, sam);
        ratings.rate(sam, id, crew.asNeeded(Crew.PRACTITIONER));
        assessments.send(sam, id);
        assertThrows(Refused.NotNow.class, () -> ratings.rate(sam, id, asked.getFirst(), Crew.rated(1)));
        assertThrows(Refused.NotNow.class, () -> ratings.clear(sam, id, asked.getFirst()));
        assertThrows(Refused.NotNow.class, () -> ratings.carry(sam, id, new DomainCode("VAL")));
        assertThrows(Refused.NotNow.class, () -> ratings.remarks(sam, id, "", ""));
    }

    @Test
    void remarksAreKeptExactlyAsTyped() {
        String proud = "  <script>alert('x')</script> 👩🏽‍⚕️ ‘quotes’ \"and\" more\nŵŷ\n";
        ratings.remarks(sam, id, proud, "😀".repeat(500));
        RatingSheet sheet = assessments.open(sam, id);
        assertEquals(proud, sheet.proudOf());
        assertEquals("😀".repeat(500), sheet.wish());
        var refused =
                assertThrows(Refused.NotValid.class, () -> ratings.remarks(sam, id, "a".repeat(501), "b".repeat(501)));
        assertEquals(
                List.of("proudOf", "wish"),
                refused.faults().stream().map(Refused.Fault::field).toList());
    }

    @Test
    void lastTimesLevelsAreKeptForOneDomainOnly() {
        Actor priya = crew.practitioner("Priya");
        crew.supervises(priya, sam);
        ratings.rate(sam, id, crew.asNeeded(Crew.PRACTITIONER));
        assessments.send(sam, id);
        crew.settleAll(priya, id);
        crew.confirm(priya, id);
        AssessmentId next = assessments.start(sam);
        RatingSheet before = assessments.open(sam, next);
        DomainCode domain = before.domains().getFirst().code();
        RatingSheet.Line first = before.linesOf(domain).getFirst();
        assertEquals(first.need(), Objects.requireNonNull(first.lastTime()).level());
        ratings.rate(sam, next, first.competency(), Crew.rated(5));
        Carried carried = ratings.carry(sam, next, domain);
        assertEquals(before.linesOf(domain).size() - 1, carried.kept().size());
        assertTrue(carried.leftOut().isEmpty());
        assertEquals(before.linesOf(domain).size(), carried.saved().progress().answered());
        RatingSheet after = assessments.open(sam, next);
        assertTrue(after.linesOf(domain).getLast().carried());
        assertEquals(Crew.rated(5), after.linesOf(domain).getFirst().answer());
        assertFalse(after.linesOf(domain).getFirst().carried());
    }

    @Test
    void anyNumberOfAnswersTakesSixStatements() {
        ratings.rate(sam, id, asked.getFirst(), Crew.rated(1));
        int one = StatementCounter.of(() -> ratings.rate(sam, id, asked.getFirst(), Crew.rated(2)));
        Map<CompetencyCode, Answer> all = crew.asNeeded(Crew.PRACTITIONER);
        int many = StatementCounter.of(() -> ratings.rate(sam, id, all));
        assertEquals(6, one);
        assertEquals(6, many);
    }

    @Test
    void aHundredAnswersAtOnceAreAllKept() throws Exception {
        var acts = new ArrayList<Callable<Saved>>();
        for (int i = 0; i < 100; i++) {
            CompetencyCode code = asked.get(i % asked.size());
            int level = i % 5;
            acts.add(() -> ratings.rate(sam, id, code, Crew.rated(level)));
        }
        int most = 0;
        try (var pool = Executors.newFixedThreadPool(100)) {
            for (var done : pool.invokeAll(acts)) {
                most = Math.max(most, done.get().progress().answered());
            }
        }
        assertEquals(80, most);
        assertEquals(80, assessments.open(sam, id).progress().answered());
    }

    @Test
    void aChangedWordingIsShownAndNotCarriedSilently() throws SQLException {
        Actor priya = crew.practitioner("Priya");
        crew.supervises(priya, sam);
        ratings.rate(sam, id, crew.asNeeded(Crew.PRACTITIONER));
        assessments.send(sam, id);
        crew.settleAll(priya, id);
        crew.confirm(priya, id);
        OldRelease.agreedOn(house, id, asked.getFirst());
        AssessmentId next = assessments.start(sam);
        RatingSheet sheet = assessments.open(sam, next);
        assertTrue(sheet.lines().getFirst().isChangedSinceLastTime());
        assertEquals(
                "As it was worded before.",
                Objects.requireNonNull(sheet.lines().getFirst().changed()).meaning());
        assertFalse(sheet.lines().get(1).isChangedSinceLastTime());
        Carried carried = ratings.carry(sam, next, sheet.lines().getFirst().domain());
        assertEquals(asked.getFirst(), carried.leftOut().getFirst().competency());
        assertFalse(carried.kept().contains(asked.getFirst()));
        assertTrue(carried.kept().contains(asked.get(1)));
    }

    @Test
    void theMinutesLeftFollowTheOwnPace() {
        for (int i = 0; i < 10; i++) {
            house.clock().move(Duration.ofSeconds(30));
            ratings.rate(sam, id, asked.get(i), Crew.rated(3));
        }
        assertEquals(35, assessments.open(sam, id).progress().minutesLeft());
    }
}
