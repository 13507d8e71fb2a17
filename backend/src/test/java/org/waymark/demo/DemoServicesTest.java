package org.waymark.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.development.DevelopmentGoals;
import org.waymark.development.Goal;
import org.waymark.development.Goals;
import org.waymark.development.NeededBy;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Today;
import org.waymark.people.TeamMember;
import org.waymark.provision.CoverPlans;
import org.waymark.provision.Criticality;
import org.waymark.provision.LdServices;
import org.waymark.provision.Sites;
import org.waymark.recruitment.Vacancies;
import org.waymark.skillmix.Cover;
import org.waymark.skillmix.Missing;
import org.waymark.skillmix.Verdict;
import org.waymark.training.Learning;
import org.waymark.training.Registrations;
import org.waymark.training.TeamLearningPage;
import org.waymark.training.TeamLearningQuestion;
import org.waymark.training.TrainingState;
import org.waymark.vetting.Clearances;

/** Whom the services of the story have, need and look for, and who is cleared and trained. */
@Tag("database")
class DemoServicesTest {

    private final ToldStory story = ToldStory.get();

    @Test
    void goalsAreOnTheWayOneIsReachedAndSomebodyIsLookedFor() {
        var services = story.house.getBean(LdServices.class).byCodes(TestHouse.console(), List.of("NORTHVALE"));
        var northvale = services.values().iterator().next().id();
        Goals goals = story.house.getBean(DevelopmentGoals.class).ofService(TestHouse.console(), northvale);
        assertTrue(goals.open().size() >= 3, goals::toString);
        assertTrue(goals.list().stream().anyMatch(goal -> goal.reached().isPresent()), goals::toString);
        assertTrue(goals.list().stream().allMatch(goal -> needOf(goal) != null), goals::toString);
        var vacancies = story.house.getBean(Vacancies.class).list(TestHouse.console(), null, 0, 10);
        assertEquals(3, vacancies.total());
        assertTrue(vacancies.list().stream().allMatch(vacancy -> vacancy.need() != null), vacancies::toString);
    }

    private static @Nullable CoverNeedId needOf(Goal goal) {
        NeededBy by = goal.neededBy();
        return by == null ? null : by.need();
    }

    @Test
    void mostAreClearedSomeNotForLongAndOneHasLapsed() {
        var today = story.house.getBean(Today.class).day();
        var people = story.northvale().stream().map(TeamMember::person).toList();
        var cleared = story.house.getBean(Clearances.class).of(story.actor("nadia.rahman"), people, today);
        assertTrue(cleared.size() >= 18, () -> cleared.size() + " are or were cleared");
        var ends = cleared.values().stream().map(all -> all.getLast().until()).toList();
        assertEquals(1, ends.stream().filter(end -> end.isBefore(today)).count());
        long soon = ends.stream()
                .filter(end -> !end.isBefore(today) && end.isBefore(today.plusDays(90)))
                .count();
        assertTrue(soon >= 2, () -> soon + " end within 90 days");
    }

    @Test
    void everyServiceSaysWhatItsSitesNeedAndKirkhamNeedsMoreSinceItOpensLonger() {
        var today = story.house.getBean(Today.class).day();
        var plans = story.house.getBean(CoverPlans.class);
        story.house
                .getBean(LdServices.class)
                .list(TestHouse.console())
                .forEach(service -> assertFalse(
                        plans.needsOn(TestHouse.console(), List.of(service.id()), today)
                                .isEmpty(),
                        service.name() + " needs nobody"));
        var northvale = story.northvale().getFirst().service();
        var kirkham = story.house.getBean(Sites.class).ofService(TestHouse.console(), northvale).stream()
                .filter(site -> site.name().equals("Kirkham custody suite"))
                .findFirst()
                .orElseThrow();
        var kept = plans.ofSite(TestHouse.console(), kirkham.id()).plans();
        assertEquals(2, kept.size());
        var before = kept.getFirst().needs().getFirst();
        var since = kept.getLast().needs().getFirst();
        assertEquals(1, before.headcount());
        assertEquals(2, since.headcount());
        assertEquals(before.id(), since.id(), "It is the same need through both plans.");
    }

    @Test
    void northvaleShowsEveryVerdictAndACriticalGapThatOneStepOfTrainingCloses() {
        var service = story.northvale().getFirst().service();
        var coverage = story.house.getBean(Cover.class).coverage(story.actor("nadia.rahman"), service, null, Set.of());
        var verdicts = new TreeMap<Verdict, Integer>();
        coverage.needs().forEach(need -> verdicts.merge(need.verdict(), 1, Integer::sum));
        assertEquals(Set.of(Verdict.values()), verdicts.keySet(), verdicts.toString());
        assertTrue(verdicts.getOrDefault(Verdict.COVERED, 0) >= 3, verdicts.toString());
        assertTrue(verdicts.getOrDefault(Verdict.THIN, 0) >= 2, verdicts.toString());
        assertTrue(verdicts.getOrDefault(Verdict.ONE_DEEP, 0) >= 2, verdicts.toString());
        assertTrue(coverage.gaps().size() >= 2 && coverage.gaps().size() <= 8, verdicts.toString());
        assertTrue(
                coverage.gaps().stream()
                        .filter(need -> need.need().criticality() == Criticality.CRITICAL && need.lacking() == 1)
                        .flatMap(need -> need.oneStepAway().stream())
                        .anyMatch(person -> person.missing().getFirst() instanceof Missing.LevelLow),
                verdicts.toString());
    }

    @Test
    void coursesStandInEveryWayAndSamHasOneThatIsDueSoon() {
        Actor nadia = story.actor("nadia.rahman");
        TeamLearningPage team = story.house.getBean(Learning.class).team(nadia, TeamLearningQuestion.ALL);
        for (TrainingState state : TrainingState.values()) {
            assertTrue(team.count(state) > 5, state + " is rare");
        }
        assertTrue(team.count(TrainingState.IN_DATE) > team.asked() * 2 / 3, "most are in date");
        assertEquals(
                TrainingState.DUE_SOON,
                story.house.getBean(Learning.class).mine(story.actor("sam.okoro")).standings().stream()
                        .filter(one -> one.course().code().equals("T-IG"))
                        .findFirst()
                        .orElseThrow()
                        .state());
        assertTrue(story.house.getBean(Registrations.class).team(nadia, 0).total() > 1);
    }
}
