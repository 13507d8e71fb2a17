package org.waymark.ui.mine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.EndingCertificate;
import org.waymark.development.Goal;
import org.waymark.development.GoalSource;
import org.waymark.development.GoalState;
import org.waymark.development.NeededBy;
import org.waymark.development.OwnGoal;
import org.waymark.development.OwnGoals;
import org.waymark.framework.Competency;
import org.waymark.home.GrowthToDo;
import org.waymark.home.Header;
import org.waymark.home.HomePage;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.GoalId;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.people.TermEnd;
import org.waymark.ui.kit.Sample;

/** Which rows the first page shows, and where they lead. */
class HomeTasksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final PersonId SAM = new PersonId(7);
    private static final GrowthToDo NOTHING = new GrowthToDo(0, List.of(), null, 0, 0);

    @Test
    void whereNothingWaitsItSaysSo() {
        var tasks = tasks(NOTHING);
        assertTrue(words(tasks).contains("Nothing waits for you."), words(tasks));
    }

    @Test
    void whatIsLateInThePlanLeadsToThePlan() {
        var tasks = tasks(
                new GrowthToDo(2, List.of(), null, 0, 0),
                goal(null, DAY.minusDays(1)),
                goal(null, DAY),
                goal(new NeededBy(new ServiceId(1), null, "Kirkham"), null));
        assertEquals(
                List.of(
                        "Your service needs this: Court → development",
                        "A goal of your plan is past its day → development",
                        "2 actions of your plan are late → development"),
                links(tasks));
    }

    @Test
    void certificatesSayTheDaysThatAreLeft() {
        var ending = List.of(
                new EndingCertificate("First aid", DAY.minusDays(2)),
                new EndingCertificate("Restraint", DAY),
                new EndingCertificate("Driving", DAY.plusDays(90)),
                new EndingCertificate("Fourth", DAY.plusDays(90)));
        var tasks = tasks(new GrowthToDo(0, ending, null, 0, 0));
        String words = words(tasks);
        assertTrue(words.contains("Your certificate: First aidEnded on 18 November 2026"), words);
        assertTrue(words.contains("Your certificate: RestraintEnds today, 20 November 2026"), words);
        assertTrue(words.contains("Your certificate: DrivingEnds in 90 days, on 18 February 2027"), words);
        assertTrue(words.contains("One more certificate ends soon or has ended"), words);
        assertFalse(words.contains("Fourth"), words);
    }

    @Test
    void theTeamsLatenessLeadsToThoseWhoAreLate() {
        var tasks = tasks(new GrowthToDo(0, List.of(), new TermEnd(DAY.plusDays(29), DAY), 3, 1));
        assertEquals(
                List.of(
                        "Your term as a volunteer ends on 19 December 2026 → development",
                        "Supervision of 3 people is overdue → supervision/dates?state=OVERDUE",
                        "One person has courses that are out of date → team-learning?group=all&state=OVERDUE"),
                links(tasks));
        assertTrue(words(tasks).contains("29 days left"), words(tasks));
        String over = words(tasks(new GrowthToDo(0, List.of(), new TermEnd(DAY.minusDays(1), DAY), 0, 0)));
        assertTrue(over.contains("Your term as a volunteer ended on 19 November 2026"), over);
    }

    private static HomeTasks tasks(GrowthToDo growth, OwnGoal... goals) {
        return new HomeTasks(new HomePage(
                new Header("Sam Okoro", "", Set.of(), Set.of()),
                DAY,
                LocalTime.NOON,
                null,
                null,
                List.of(),
                List.of(),
                new OwnGoals(List.of(goals), DAY),
                null,
                null,
                growth,
                List.of()));
    }

    private static OwnGoal goal(@Nullable NeededBy by, @Nullable LocalDate target) {
        var code = new CompetencyCode("CJS-01");
        var goal = new Goal(
                new GoalId(1),
                SAM,
                code,
                new Level(4),
                by,
                target,
                SAM,
                DAY.minusDays(30),
                by == null ? GoalSource.OWN_WISH : GoalSource.SERVICE_NEED,
                false,
                new GoalState.Open(),
                0);
        return new OwnGoal(
                goal,
                new Competency(code, new DomainCode("CJS"), "Court", "", "core", "", "", 1),
                Sample.scale().get(4),
                null,
                Sample.described(),
                by == null ? "" : "Northvale",
                "Nadia Rahman",
                "");
    }

    private static List<String> links(Component root) {
        return all(root)
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .map(link -> link.getText() + " → " + link.getHref())
                .toList();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(HomeTasksTest::all));
    }

    private static String words(Component root) {
        return root.getElement().getTextRecursively();
    }
}
