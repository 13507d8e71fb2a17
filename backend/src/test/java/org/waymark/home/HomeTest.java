package org.waymark.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.development.ActionKind;
import org.waymark.development.ActionState;
import org.waymark.development.ActionText;
import org.waymark.development.DevelopmentPlans;
import org.waymark.development.GoalSource;
import org.waymark.development.NewPlanGoal;
import org.waymark.development.PlanAction;
import org.waymark.development.PlanActions;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.people.Neighbourhood;
import org.waymark.people.Posts;
import org.waymark.people.Supervisors;
import org.waymark.people.TermEnd;
import org.waymark.supervision.ComplianceState;
import org.waymark.supervision.SupervisionDates;
import org.waymark.training.Learning;
import org.waymark.training.NewTrainingRecord;
import org.waymark.training.TeamLearningQuestion;
import org.waymark.training.TrainingRecords;
import org.waymark.training.TrainingState;

/** What the first page says of somebody's growth and of those they look after. */
@Tag("database")
class HomeTest {

    private static final LocalDate DAY = Neighbourhood.DAY;

    private final Neighbourhood here = new Neighbourhood();
    private final Home home = here.house.get(Home.class);

    @AfterEach
    void backToTheDay() {
        here.house.clock().set(DAY);
    }

    @Test
    void aManagerReadsOfHowManyPeopleSupervisionAndCoursesAreOverdueAndFindsThemWhereTheLinkLeads() {
        Actor manager = here.manager();
        Actor sam = here.staff(here.practitioner("Sam"));
        here.practitioner("Dev");
        new Neighbourhood().practitioner("Elsewhere");
        var records = here.house.get(TrainingRecords.class);
        for (String course : List.of("T-IG", "T-RISK")) {
            records.add(sam, new NewTrainingRecord(course, DAY.minusYears(9), null));
        }
        GrowthToDo todo = home.of(manager).growth();
        assertEquals(2, todo.supervisionOverdue(), "nobody has had any since the start of the year");
        assertEquals(1, todo.coursesBehind(), "people are counted, not courses");
        var overdue = new TeamLearningQuestion(null, null, TrainingState.OVERDUE, 0);
        assertEquals(1, here.house.get(Learning.class).team(manager, overdue).total());
        assertEquals(
                2,
                here.house
                        .get(SupervisionDates.class)
                        .of(manager, null, ComplianceState.OVERDUE, 1)
                        .total());
        GrowthToDo own = home.of(sam).growth();
        assertEquals(0, own.supervisionOverdue(), "who looks after nobody is told of nobody");
        assertEquals(0, own.coursesBehind());
    }

    @Test
    void aSupervisorReadsOfTheCoursesOfThoseTheySupervise() {
        PersonId sam = here.practitioner("Sam");
        PersonId priya = here.practitioner("Priya");
        here.house.get(Supervisors.class).begin(here.console, priya, sam, DAY.minusMonths(3));
        here.house
                .get(TrainingRecords.class)
                .add(here.staff(sam), new NewTrainingRecord("T-IG", DAY.minusYears(9), null));
        GrowthToDo todo = home.of(here.staff(priya)).growth();
        assertEquals(1, todo.coursesBehind());
        assertEquals(0, todo.supervisionOverdue(), "those they supervise are counted with their supervision");
    }

    @Test
    void aLargeTeamTakesAsManyStatementsAsASmallOne() {
        Actor manager = here.manager();
        here.practitioner("Sam");
        home.of(manager);
        int small = StatementCounter.of(() -> home.of(manager));
        IntStream.range(0, 8).forEach(at -> here.practitioner("Sam" + at));
        assertEquals(9, home.of(manager).growth().supervisionOverdue());
        assertEquals(small, StatementCounter.of(() -> home.of(manager)));
    }

    @Test
    void anActionIsLateFromTheDayAfterItsDayUntilItIsDone() {
        Actor sam = here.staff(here.practitioner("Sam"));
        CompetencyCode code = here.house
                .get(Frameworks.class)
                .published()
                .competencies()
                .getFirst()
                .code();
        var plans = here.house.get(DevelopmentPlans.class);
        plans.begin(
                sam,
                new NewPlanGoal(
                        code,
                        new Level(3),
                        GoalSource.OWN_WISH,
                        DAY.plusDays(20),
                        List.of(
                                new ActionText(ActionKind.COURSE, "Take the course", DAY.plusDays(5), null),
                                new ActionText(ActionKind.COURSE, "Read about it", null, null))));
        here.house.clock().set(DAY.plusDays(5));
        assertEquals(0, home.of(sam).growth().lateActions());
        here.house.clock().set(DAY.plusDays(6));
        assertEquals(1, home.of(sam).growth().lateActions());
        PlanAction first = plans.of(sam, sam.person()).goals().getFirst().actions().stream()
                .filter(action -> action.isLate(DAY.plusDays(6)))
                .findFirst()
                .orElseThrow();
        here.house.get(PlanActions.class).move(sam, first.id(), first.version(), ActionState.DONE);
        assertEquals(0, home.of(sam).growth().lateActions());
    }

    @Test
    void aVolunteerReadsOfTheirTermOnceItsEndIsNear() {
        TermEnd near = java.util.Objects.requireNonNull(term(DAY.minusMonths(17)));
        assertTrue(near.daysLeft() <= 31);
        assertNull(term(DAY.minusMonths(1)), "there is time");
        assertNull(home.of(here.staff(here.practitioner("Sam"))).growth().term());
    }

    private @Nullable TermEnd term(LocalDate began) {
        PersonId ellis = here.person("Ellis");
        here.house.get(Posts.class).start(here.console, here.post(ellis, new RoleCode("VOL"), began, null));
        return home.of(here.staff(ellis)).growth().term();
    }
}
