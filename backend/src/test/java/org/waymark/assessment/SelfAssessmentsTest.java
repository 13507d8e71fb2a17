package org.waymark.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
class SelfAssessmentsTest {

    private final TestHouse house = TestHouse.open();
    private final Crew crew = new Crew(house);
    private final SelfAssessments assessments = house.get(SelfAssessments.class);
    private final Ratings ratings = house.get(Ratings.class);
    private final Actor sam = crew.practitioner("Sam");
    private final Actor priya = crew.practitioner("Priya");

    @Test
    void startingTwiceGivesTheSameAssessment() throws Exception {
        var ids = new HashSet<AssessmentId>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var started :
                    pool.invokeAll(Collections.<Callable<AssessmentId>>nCopies(8, () -> assessments.start(sam)))) {
                ids.add(started.get());
            }
        }
        assertEquals(1, ids.size());
        assertEquals(ids, Set.of(assessments.start(sam)));
    }

    @Test
    void whoHoldsNoPostCannotStart() {
        Actor nobody = crew.somebody("Nobody");
        assertThrows(Refused.NotNow.class, () -> assessments.start(nobody));
        Overview overview = assessments.overview(nobody);
        assertNull(overview.role());
        assertTrue(overview.current().isEmpty());
        assertThrows(Refused.NotNow.class, () -> assessments.start(TestHouse.console()));
    }

    @Test
    void aDraftIsSeenByNobodyElse() {
        AssessmentId id = assessments.start(sam);
        crew.supervises(priya, sam);
        var others = List.of(
                priya,
                crew.manager("Mo"),
                crew.practitioner("Peer"),
                crew.with("Ada", Role.ADMIN),
                crew.with("Aud", Role.AUDITOR),
                crew.with("Ed", Role.EDITOR),
                crew.with("Stra", Role.STRATEGIC),
                TestHouse.console());
        for (Actor other : others) {
            assertThrows(Refused.NotFound.class, () -> assessments.open(other, id));
            assertThrows(Refused.NotFound.class, () -> assessments.check(other, id));
            assertThrows(Refused.NotFound.class, () -> assessments.send(other, id));
            assertThrows(Refused.NotFound.class, () -> assessments.takeBack(other, id));
            assertThrows(Refused.NotFound.class, () -> assessments.discard(other, id));
            assertThrows(
                    Refused.NotFound.class, () -> house.get(Agreements.class).open(other, id));
            assertThrows(
                    Refused.NotFound.class, () -> house.get(Agreements.class).read(other, id));
            assertThrows(
                    Refused.NotFound.class, () -> house.get(Agreements.class).confirm(other, id, 1));
        }
        assertTrue(house.get(Agreements.class).queue(priya, 0, 10).toAgree().isEmpty());
    }

    @Test
    void anUnknownAssessmentIsNotFound() {
        var none = new AssessmentId(4711);
        assertThrows(Refused.NotFound.class, () -> assessments.open(sam, none));
        assertThrows(Refused.NotFound.class, () -> assessments.send(sam, none));
    }

    @Test
    void anIncompleteAssessmentIsNotSentAndNamesWhatIsMissing() {
        crew.supervises(priya, sam);
        AssessmentId id = assessments.start(sam);
        var answers = crew.asNeeded(Crew.PRACTITIONER);
        CompetencyCode missing = crew.asked(Crew.PRACTITIONER).get(7);
        answers.remove(missing);
        ratings.rate(sam, id, answers);
        var refused = assertThrows(Refused.NotValid.class, () -> assessments.send(sam, id));
        assertEquals(
                List.of(missing.value()),
                refused.faults().stream().map(Refused.Fault::field).toList());
        CheckSheet check = assessments.check(sam, id);
        assertEquals(missing, check.notAnswered().getFirst().competency());
        assertEquals("Priya Ōkubo-O'Brien", check.supervisor());
    }

    @Test
    void withoutASupervisorNothingIsSent() {
        AssessmentId id = assessments.start(sam);
        ratings.rate(sam, id, crew.asNeeded(Crew.PRACTITIONER));
        var refused = assertThrows(Refused.NotNow.class, () -> assessments.send(sam, id));
        assertTrue(refused.sentence().contains("Ask an administrator"));
        assertEquals(AssessmentState.DRAFT, assessments.open(sam, id).state());
        assertNull(assessments.check(sam, id).supervisor());
    }

    @Test
    void sendingTwiceIsHarmlessAndItCanBeTakenBackUntilItIsOpened() {
        crew.supervises(priya, sam);
        AssessmentId id = crew.sent(sam, Crew.PRACTITIONER);
        Sent again = assessments.send(sam, id);
        assertEquals("Priya Ōkubo-O'Brien", again.supervisor());
        assertEquals(again, assessments.send(sam, id));
        assertThrows(Refused.NotNow.class, () -> assessments.discard(sam, id));
        assertEquals(id, assessments.start(sam));
        assessments.takeBack(sam, id);
        assessments.takeBack(sam, id);
        assertEquals(AssessmentState.DRAFT, assessments.open(sam, id).state());
        assertThrows(Refused.NotFound.class, () -> house.get(Agreements.class).open(priya, id));
        assessments.send(sam, id);
        house.get(Agreements.class).open(priya, id);
        assertThrows(Refused.NotNow.class, () -> assessments.takeBack(sam, id));
    }

    @Test
    void aDiscardedDraftMakesRoomForANewOne() {
        AssessmentId id = assessments.start(sam);
        assessments.discard(sam, id);
        assessments.discard(sam, id);
        assertThrows(Refused.NotNow.class, () -> assessments.send(sam, id));
        assertThrows(Refused.NotNow.class, () -> assessments.takeBack(sam, id));
        assertNotEquals(id, assessments.start(sam));
    }

    @Test
    void theOverviewSaysWhereSomebodyStands() {
        crew.supervises(priya, sam);
        crew.confirmed(sam, priya, Crew.PRACTITIONER);
        AssessmentId next = assessments.start(sam);
        ratings.rate(sam, next, crew.asked(Crew.PRACTITIONER).getFirst(), Crew.rated(0));
        Overview overview = assessments.overview(sam);
        assertEquals(80, overview.met());
        assertEquals(80, overview.needed());
        assertEquals(next, overview.current().orElseThrow().id());
        assertEquals(1, overview.current().orElseThrow().progress().answered());
        assertEquals(AssessmentState.CONFIRMED, overview.past().getFirst().state());
        assertEquals(house.get(org.waymark.kernel.Today.class).day(), overview.lastAgreedOn());
    }

    @Test
    void theCheckPageShowsWhatDeservesASecondLook() {
        crew.supervises(priya, sam);
        crew.confirmed(sam, priya, Crew.PRACTITIONER);
        AssessmentId next = assessments.start(sam);
        var answers = crew.asNeeded(Crew.PRACTITIONER);
        CompetencyCode far = answers.entrySet().stream()
                .filter(a -> Objects.requireNonNull(a.getValue().levelOrNone()).value() >= 2)
                .findFirst()
                .orElseThrow()
                .getKey();
        answers.put(far, Crew.rated(0));
        ratings.rate(sam, next, answers);
        CheckSheet check = assessments.check(sam, next);
        assertEquals(far, check.farFromLastTime().getFirst().competency());
        assertEquals(1, check.farFromLastTime().size());
        assertEquals(far, check.belowNeed().getFirst().competency());
        assertTrue(check.isReady());
    }

    @Test
    void sheetsTakeTheSameNumberOfStatementsWhateverIsInThem() {
        AssessmentId id = assessments.start(sam);
        assessments.open(sam, id);
        int empty = StatementCounter.of(() -> assessments.open(sam, id));
        int emptyOverview = StatementCounter.of(() -> assessments.overview(sam));
        ratings.rate(sam, id, crew.asNeeded(Crew.PRACTITIONER));
        assertEquals(3, empty);
        assertEquals(empty, StatementCounter.of(() -> assessments.open(sam, id)));
        assertEquals(emptyOverview, StatementCounter.of(() -> assessments.overview(sam)));
        assertTrue(emptyOverview <= 6, () -> "overview takes " + emptyOverview);
    }
}
