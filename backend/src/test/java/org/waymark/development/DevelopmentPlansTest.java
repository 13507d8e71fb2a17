package org.waymark.development;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.assessment.EvidenceLocker;
import org.waymark.assessment.EvidenceText;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.people.Supervisors;
import org.waymark.skillmix.AgreedOnPaper;

@Tag("database")
class DevelopmentPlansTest {

    private static final LocalDate DAY = Neighbourhood.DAY;

    private final Neighbourhood here = new Neighbourhood();
    private final DevelopmentPlans plans = here.house.get(DevelopmentPlans.class);
    private final PlanActions actions = here.house.get(PlanActions.class);
    private final AgreedOnPaper paper = new AgreedOnPaper();
    private final CompetencyCode first =
            paper.framework.competencies().getFirst().code();
    private final CompetencyCode second = paper.framework.competencies().get(1).code();
    private final PersonId sam = here.practitioner("Sam");
    private final Actor self = here.staff(sam);

    @BeforeEach
    void levels() {
        agree(3, DAY.minusMonths(2));
    }

    @Test
    void aGoalIsProposedFromWhatComesNextWithWhatPeopleDoToGetThere() {
        GoalSheet sheet = plans.sheet(self, first);
        assertEquals(new Level(3), java.util.Objects.requireNonNull(sheet.now()).level());
        assertEquals(
                new Level(4), java.util.Objects.requireNonNull(sheet.next()).level());
        List<ActionText> proposed = sheet.proposals(new Level(4));
        assertFalse(proposed.isEmpty());
        plans.begin(self, new NewPlanGoal(first, new Level(4), GoalSource.GAP, DAY.plusMonths(3), proposed));
        PlanGoal goal = plan().open().getFirst();
        assertEquals(GoalSource.GAP, goal.own().goal().source());
        assertTrue(goal.own().goal().isOwnWish(), "what somebody sets themselves is theirs to drop");
        assertEquals(proposed, goal.actions().stream().map(PlanAction::text).toList());
        assertNotNull(plans.sheet(self, first).standing());
    }

    @Test
    void aGoalThatCannotBeIsRefusedAtItsFieldAndNothingIsKept() {
        assertFault("level", goal(3, null, "Shadow"));
        assertFault("targetOn", goal(4, DAY.minusDays(1), "Shadow"));
        assertFault("words", goal(4, null, " "));
        assertFault("source", new NewPlanGoal(first, new Level(4), GoalSource.SERVICE_NEED, null, List.of()));
        var many = new ArrayList<ActionText>();
        for (int i = 0; i < 13; i++) {
            many.add(course("Course " + i));
        }
        assertFault("actions", new NewPlanGoal(first, new Level(4), GoalSource.GAP, null, many));
        assertTrue(plan().goals().isEmpty());
        plans.begin(self, goal(4, null, "Shadow"));
        var twice = assertThrows(Refused.NotValid.class, () -> plans.begin(self, goal(4, null, "Shadow")));
        assertEquals("level", twice.faults().getFirst().field());
        assertTrue(twice.sentence().contains("You set this goal on"), twice::sentence);
    }

    @Test
    void anActionIsTickedShownWithEvidenceDeletedAndBroughtBack() {
        plans.begin(self, goal(4, null, "Shadow"));
        PlanAction action = action(0);
        EvidenceId proof = here.house
                .get(EvidenceLocker.class)
                .add(self, new EvidenceText("Certificate", "Note", "", DAY, Set.of(first)))
                .id();
        PlanAction done = actions.move(self, action.id(), action.version(), ActionState.DONE);
        assertEquals(DAY, done.doneOn());
        PlanAction shown = actions.show(self, action.id(), done.version(), proof);
        assertEquals("Certificate", action(0).evidenceTitle());
        assertThrows(Refused.NotFound.class, () -> actions.show(self, action.id(), shown.version(), new EvidenceId(1)));
        actions.delete(self, action.id(), shown.version());
        assertEquals(0, plan().actions());
        actions.restore(self, action.id());
        assertTrue(action(0).isDone());
        PlanAction again = actions.move(self, action.id(), action(0).version(), ActionState.PLANNED);
        assertNull(again.doneOn());
        assertThrows(Refused.ChangedMeanwhile.class, () -> actions.move(self, action.id(), 0, ActionState.UNDER_WAY));
    }

    @Test
    void anActionSaysWhatItIsByWhenAndAtWhatCostAndLateDaysMayStay() {
        Goal goal = plans.begin(self, goal(4, null, "Shadow"));
        PlanAction added = actions.add(
                self,
                goal.id(),
                new ActionText(ActionKind.COURSE, "A course", DAY.plusDays(3), new BigDecimal("45.50")));
        assertFieldOf(
                "dueOn",
                () -> actions.add(
                        self, goal.id(), new ActionText(ActionKind.COURSE, "A course", DAY.minusDays(1), null)));
        assertFieldOf(
                "cost",
                () -> actions.change(
                        self,
                        added.id(),
                        0,
                        new ActionText(ActionKind.COURSE, "A course", null, new BigDecimal("-1"))));
        assertFieldOf("words", () -> actions.add(self, goal.id(), course("x".repeat(501))));
        here.house.clock().set(DAY.plusDays(10));
        PlanAction changed = actions.change(
                self, added.id(), 0, new ActionText(ActionKind.COURSE, "Another course", DAY.plusDays(3), null));
        assertTrue(changed.isLate(DAY.plusDays(10)));
        assertEquals(1, plan().actionsLate());
    }

    @Test
    void closingKeepsTheWordsAndLevelsOfThenAndOpenGoalsGoOn() {
        plans.begin(self, goal(4, null, "Shadow"));
        plans.begin(self, new NewPlanGoal(second, new Level(5), GoalSource.SUPERVISION, null, List.of(course("Go"))));
        here.house.clock().set(DAY.plusDays(10));
        agree(4, DAY.plusDays(10));
        here.house.clock().set(DAY.plusDays(11));
        ClosedPlan closed = plans.close(self, "I can do this now.");
        assertEquals(2, closed.goals().size());
        assertEquals(1, closed.reached());
        PlanPage page = plan();
        assertEquals(List.of(closed), page.closed());
        assertEquals(
                List.of(second),
                page.goals().stream()
                        .map(goal -> goal.own().competency().code())
                        .toList());
        ClosedPlan.FrozenGoal frozen = closed.goals().stream()
                .filter(goal -> goal.competency().equals(first.value()))
                .findFirst()
                .orElseThrow();
        assertEquals(paper.framework.words(first, new Level(4)).firstPerson(), frozen.looksLike());
        assertEquals(DAY.plusDays(10), frozen.reachedOn());
        here.house.clock().set(DAY.plusDays(30));
        agree(2, DAY.plusDays(30));
        assertEquals(List.of(closed), plan().closed(), "what is agreed later changes no closed plan");
    }

    @Test
    void anEmptyPlanIsNotClosedAndAClosedOneNotChanged() {
        assertThrows(Refused.NotNow.class, () -> plans.close(self, ""));
        Goal goal = plans.begin(self, goal(4, null, "Shadow"));
        PlanAction action = action(0);
        assertThrows(Refused.NotValid.class, () -> plans.close(self, "x".repeat(1001)));
        here.house.clock().set(DAY.plusDays(10));
        agree(4, DAY.plusDays(10));
        here.house.clock().move(Duration.ofHours(1));
        assertThrows(Refused.NotNow.class, () -> plans.retarget(self, goal.id(), goal.version(), DAY.plusYears(1)));
        assertThrows(Refused.NotNow.class, () -> actions.add(self, goal.id(), course("More")));
        plans.close(self, "");
        assertThrows(Refused.NotNow.class, () -> actions.move(self, action.id(), 0, ActionState.DONE));
        assertThrows(Refused.NotNow.class, () -> actions.delete(self, action.id(), 0));
    }

    @Test
    void aSupervisorHelpsAlongAManagerReadsAndNobodyElseLearnsOfIt() {
        Goal goal = plans.begin(self, goal(4, null, "Shadow"));
        PlanAction action = action(0);
        PersonId lena = here.practitioner("Lena");
        here.house.get(Supervisors.class).begin(here.console, lena, sam, DAY.minusMonths(3));
        Actor supervisor = here.staff(lena);
        assertEquals(1, plans.of(supervisor, sam).open().size());
        assertTrue(plans.of(supervisor, sam).mayTend());
        assertEquals(new PlanList(List.of(), 2, 1), plans.overview(supervisor, 2), "one page holds everybody");
        plans.retarget(supervisor, goal.id(), goal.version(), DAY.plusMonths(2));
        PlanAction done = actions.move(supervisor, action.id(), 0, ActionState.DONE);
        assertEquals(
                List.of(new PlanLine(sam, plan().name(), 1, 0, 0, 0, null, null)),
                plans.overview(supervisor, 1).lines());
        assertThrows(Refused.NotFound.class, () -> actions.delete(supervisor, action.id(), done.version()));
        assertThrows(Refused.NotFound.class, () -> actions.add(supervisor, goal.id(), course("More")));
        Actor manager = here.manager();
        assertEquals(1, plans.of(manager, sam).open().size());
        assertFalse(plans.of(manager, sam).mayTend(), "managers read");
        assertTrue(plans.overview(manager, 1).lines().stream()
                .anyMatch(line -> line.person().equals(sam)));
        assertThrows(
                Refused.NotFound.class, () -> actions.move(manager, action.id(), done.version(), ActionState.PLANNED));
        Actor colleague = here.staff(here.practitioner("Dev"));
        assertThrows(Refused.NotFound.class, () -> plans.of(colleague, sam));
        assertThrows(Refused.NotFound.class, () -> plans.of(new Neighbourhood().manager(), sam));
    }

    @Test
    void aLongPlanTakesAsManyStatementsAsAShortOne() {
        plans.begin(self, goal(4, null, "Shadow"));
        int few = StatementCounter.of(() -> plans.of(self, sam));
        paper.framework.competencies().stream()
                .skip(2)
                .limit(20)
                .forEach(one -> plans.begin(
                        self,
                        new NewPlanGoal(one.code(), new Level(4), GoalSource.GAP, null, List.of(course("Course")))));
        assertEquals(few, StatementCounter.of(() -> plans.of(self, sam)));
    }

    private PlanPage plan() {
        return plans.of(self, sam);
    }

    private PlanAction action(int at) {
        return plan().goals().getFirst().actions().get(at);
    }

    private NewPlanGoal goal(int level, @Nullable LocalDate target, String words) {
        return new NewPlanGoal(
                first,
                new Level(level),
                GoalSource.GAP,
                target,
                List.of(new ActionText(ActionKind.ON_THE_JOB, words, null, null)));
    }

    private static ActionText course(String words) {
        return new ActionText(ActionKind.COURSE, words, null, null);
    }

    private void agree(int level, LocalDate day) {
        paper.agree(sam, Neighbourhood.PRACTITIONER, day, Map.of(first, new Level(level)));
    }

    private void assertFault(String field, NewPlanGoal wanted) {
        assertFieldOf(field, () -> plans.begin(self, wanted));
    }

    private static void assertFieldOf(String field, org.junit.jupiter.api.function.Executable act) {
        var refused = assertThrows(Refused.NotValid.class, act);
        assertTrue(refused.faults().stream().anyMatch(fault -> fault.field().equals(field)), refused::sentence);
    }
}
