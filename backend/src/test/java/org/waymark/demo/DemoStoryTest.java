package org.waymark.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.assessment.AgreedLevels;
import org.waymark.assessment.Agreements;
import org.waymark.assessment.AssessmentState;
import org.waymark.assessment.Evidence;
import org.waymark.assessment.EvidenceGuard;
import org.waymark.assessment.EvidenceLocker;
import org.waymark.assessment.FileState;
import org.waymark.assessment.SelfAssessments;
import org.waymark.audit.AuditQuestion;
import org.waymark.audit.AuditTrail;
import org.waymark.development.DevelopmentGoals;
import org.waymark.development.Goal;
import org.waymark.development.Goals;
import org.waymark.development.NeededBy;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Today;
import org.waymark.people.Directory;
import org.waymark.people.Posts;
import org.waymark.people.TeamMember;
import org.waymark.provision.CoverPlans;
import org.waymark.provision.Criticality;
import org.waymark.provision.LdServices;
import org.waymark.provision.Sites;
import org.waymark.recruitment.Vacancies;
import org.waymark.signin.SignIn;
import org.waymark.skillmix.Cover;
import org.waymark.skillmix.Missing;
import org.waymark.skillmix.Verdict;
import org.waymark.store.Migrations;
import org.waymark.training.Learning;
import org.waymark.training.Registrations;
import org.waymark.training.TeamLearningPage;
import org.waymark.training.TeamLearningQuestion;
import org.waymark.training.TrainingState;
import org.waymark.vetting.Clearances;

@Tag("database")
class DemoStoryTest {

    private static final String AUDIT_KEY = "a key for the story's test, long enough to be taken";

    private static ApplicationContext house;
    private static List<DemoName> names;

    @BeforeAll
    static void tell() {
        var address = TestHouse.freshSchema();
        Migrations.migrate(address);
        long start = System.nanoTime();
        names = DemoStory.tell(
                address, AUDIT_KEY, "demo AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", TestHouse.FILES.toString());
        System.err.printf("The story took %.1f s%n", (System.nanoTime() - start) / 1e9);
        var properties = new LinkedHashMap<String, Object>(address.asProperties());
        properties.put("waymark.audit.key", AUDIT_KEY);
        house = ApplicationContext.builder()
                .properties(properties)
                .environments("test")
                .start();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void coursesStandInEveryWayAndSamHasOneThatIsDueSoon() {
        Actor nadia = actor("nadia.rahman");
        TeamLearningPage team = house.getBean(Learning.class).team(nadia, TeamLearningQuestion.ALL);
        for (TrainingState state : TrainingState.values()) {
            assertTrue(team.count(state) > 5, state + " is rare");
        }
        assertTrue(team.count(TrainingState.IN_DATE) > team.asked() * 2 / 3, "most are in date");
        assertEquals(
                TrainingState.DUE_SOON,
                house.getBean(Learning.class).mine(actor("sam.okoro")).standings().stream()
                        .filter(one -> one.course().code().equals("T-IG"))
                        .findFirst()
                        .orElseThrow()
                        .state());
        assertTrue(house.getBean(Registrations.class).team(nadia, 0).total() > 1);
    }

    @Test
    void sixtyPeopleAreInPostAndTheNineProfilesAreAllHeld() {
        var today = house.getBean(Today.class).day();
        var team = house.getBean(LdServices.class).list(TestHouse.console()).stream()
                .flatMap(
                        service -> house.getBean(Posts.class).onTeam(TestHouse.console(), service.id(), today).stream())
                .toList();
        assertEquals(60, team.size());
        assertEquals(
                9,
                team.stream().map(TeamMember::role).collect(Collectors.toSet()).size());
    }

    @Test
    void goalsAreOnTheWayOneIsReachedAndSomebodyIsLookedFor() {
        var services = house.getBean(LdServices.class).byCodes(TestHouse.console(), List.of("NORTHVALE"));
        var northvale = services.values().iterator().next().id();
        Goals goals = house.getBean(DevelopmentGoals.class).ofService(TestHouse.console(), northvale);
        assertTrue(goals.open().size() >= 3, goals::toString);
        assertTrue(goals.list().stream().anyMatch(goal -> goal.reached().isPresent()), goals::toString);
        assertTrue(goals.list().stream().allMatch(goal -> needOf(goal) != null), goals::toString);
        var vacancies = house.getBean(Vacancies.class).list(TestHouse.console(), null, 0, 10);
        assertEquals(3, vacancies.total());
        assertTrue(vacancies.list().stream().allMatch(vacancy -> vacancy.need() != null), vacancies::toString);
    }

    private static @Nullable CoverNeedId needOf(Goal goal) {
        NeededBy by = goal.neededBy();
        return by == null ? null : by.need();
    }

    @Test
    void everyNamedAccountSignsIn() {
        assertTrue(names.size() >= 9);
        for (DemoName name : names) {
            var attempt = new SignIn.Attempt(
                    name.signInName(), DemoStory.PASSWORD, "198.51.100." + names.indexOf(name), "a test", false);
            assertFalse(house.getBean(SignIn.class).signIn(attempt).mustChangePassword());
        }
    }

    @Test
    void samHasAnswered28Of80AndSeesLastTime() {
        var sam = actor("sam.okoro");
        var assessments = house.getBean(SelfAssessments.class);
        var current = assessments.overview(sam).current().orElseThrow();
        assertEquals(AssessmentState.DRAFT, current.state());
        assertEquals(28, current.progress().answered());
        assertEquals(80, current.progress().total());
        assertTrue(assessments.open(sam, current.id()).lines().stream().anyMatch(line -> line.lastTime() != null));
    }

    @Test
    void threeWaitForPriyaAndOneForKwamesAnswer() {
        var queue = house.getBean(Agreements.class).queue(actor("priya.shah"), 0, 50);
        assertEquals(3, queue.total());
        assertTrue(queue.toAgree().stream().anyMatch(waiting -> waiting.talkingPoints() > 0));
        assertEquals(1, queue.unanswered().size());
        assertEquals("Kwame Asante-Boateng", queue.unanswered().getFirst().name());
    }

    @Test
    void agreedLevelsAreMostlyAtTheNeedOrOneBelow() {
        var team = northvale();
        var people = team.stream().map(TeamMember::person).toList();
        var framework = house.getBean(Frameworks.class).published();
        var today = house.getBean(Today.class).day();
        var levels = house.getBean(AgreedLevels.class).of(actor("nadia.rahman"), people, today);
        var steps = new TreeMap<Integer, Integer>();
        for (TeamMember member : team) {
            var held = levels.getOrDefault(member.person(), Map.of());
            framework.requirementsOf(member.role(), member.strands()).forEach((code, need) -> {
                var level = held.get(code);
                if (level != null) {
                    steps.merge(level.level().value() - need.level().value(), 1, Integer::sum);
                }
            });
        }
        int all = steps.values().stream().mapToInt(Integer::intValue).sum();
        int near = steps.getOrDefault(0, 0) + steps.getOrDefault(-1, 0);
        assertTrue(all > 1500, steps.toString());
        assertTrue(near > all * 0.7 && near < all, steps.toString());
        assertTrue(steps.firstKey() <= -2 && steps.lastKey() >= 1, steps.toString());
        assertTrue(levels.size() < people.size(), "Newcomers have no agreed levels yet.");
    }

    @Test
    void mostAreClearedSomeNotForLongAndOneHasLapsed() {
        var today = house.getBean(Today.class).day();
        var people = northvale().stream().map(TeamMember::person).toList();
        var cleared = house.getBean(Clearances.class).of(actor("nadia.rahman"), people, today);
        assertTrue(cleared.size() >= 18, () -> cleared.size() + " are or were cleared");
        var ends = cleared.values().stream().map(all -> all.getLast().until()).toList();
        assertEquals(1, ends.stream().filter(end -> end.isBefore(today)).count());
        long soon = ends.stream()
                .filter(end -> !end.isBefore(today) && end.isBefore(today.plusDays(90)))
                .count();
        assertTrue(soon >= 2, () -> soon + " end within 90 days");
    }

    @Test
    void filesLieInPeoplesEvidenceAndACertificateCountsDown() {
        var sam = actor("sam.okoro");
        List<Evidence> files = house.getBean(EvidenceLocker.class).list(sam, null, 0, 50).pieces().stream()
                .filter(piece -> piece.kind() == Evidence.Kind.FILE)
                .toList();
        assertEquals(3, files.size());
        assertTrue(
                files.stream().map(Evidence::file).allMatch(file -> file != null && file.state() == FileState.READY));
        assertEquals(
                1,
                files.stream()
                        .map(Evidence::file)
                        .filter(file -> file != null && file.endsOn() != null)
                        .count());
    }

    @Test
    void evidenceNamesNoServiceUser() {
        var pieces = house.getBean(EvidenceLocker.class)
                .list(actor("sam.okoro"), null, 0, 50)
                .pieces();
        assertTrue(pieces.size() >= 5);
        var today = house.getBean(Today.class).day();
        for (var line : StoryFile.lines("evidence.csv", today)) {
            assertEquals(List.of(), EvidenceGuard.look(line.text("title") + " " + line.text("note"), today));
        }
    }

    @Test
    void everyServiceSaysWhatItsSitesNeedAndKirkhamNeedsMoreSinceItOpensLonger() {
        var today = house.getBean(Today.class).day();
        var plans = house.getBean(CoverPlans.class);
        house.getBean(LdServices.class)
                .list(TestHouse.console())
                .forEach(service -> assertFalse(
                        plans.needsOn(TestHouse.console(), List.of(service.id()), today)
                                .isEmpty(),
                        service.name() + " needs nobody"));
        var northvale = northvale().getFirst().service();
        var kirkham = house.getBean(Sites.class).ofService(TestHouse.console(), northvale).stream()
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
        var service = northvale().getFirst().service();
        var coverage = house.getBean(Cover.class).coverage(actor("nadia.rahman"), service, null, Set.of());
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
    void theStoryEndsBeforeNow() {
        var tomorrow = house.getBean(Today.class).now().plus(Duration.ofDays(1));
        var newest = house.getBean(AuditTrail.class).newest(new AuditQuestion(null, null, null, tomorrow, 1));
        assertFalse(newest.getFirst().at().isAfter(house.getBean(Today.class).now()));
    }

    @Test
    void theAuditTrailIsWhole() {
        assertTrue(house.getBean(AuditTrail.class).verify().isWhole());
    }

    private static List<TeamMember> northvale() {
        var service = house.getBean(LdServices.class)
                .byCodes(TestHouse.console(), List.of("NORTHVALE"))
                .values()
                .iterator()
                .next();
        return house.getBean(Posts.class)
                .onTeam(
                        actor("nadia.rahman"),
                        service.id(),
                        house.getBean(Today.class).day());
    }

    private static Actor actor(String signInName) {
        var found = house.getBean(Directory.class).find(TestHouse.console(), signInName, 1);
        return Actor.onScreen(found.getFirst().id());
    }
}
