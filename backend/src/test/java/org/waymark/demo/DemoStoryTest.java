package org.waymark.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Today;
import org.waymark.people.Posts;
import org.waymark.people.TeamMember;
import org.waymark.provision.LdServices;
import org.waymark.signin.SignIn;

@Tag("database")
class DemoStoryTest {

    private final ToldStory story = ToldStory.get();

    @Test
    void sixtyPeopleAreInPostAndTheNineProfilesAreAllHeld() {
        var today = story.house.getBean(Today.class).day();
        var team = story.house.getBean(LdServices.class).list(TestHouse.console()).stream()
                .flatMap(service ->
                        story.house.getBean(Posts.class).onTeam(TestHouse.console(), service.id(), today).stream())
                .toList();
        assertEquals(60, team.size());
        assertEquals(
                9,
                team.stream().map(TeamMember::role).collect(Collectors.toSet()).size());
    }

    @Test
    void everyNamedAccountSignsIn() {
        assertTrue(story.names.size() >= 9);
        for (DemoName name : story.names) {
            var attempt = new SignIn.Attempt(
                    name.signInName(), DemoStory.PASSWORD, "198.51.100." + story.names.indexOf(name), "a test", false);
            assertFalse(story.house.getBean(SignIn.class).signIn(attempt).mustChangePassword());
        }
    }

    @Test
    void samHasAnswered28Of80AndSeesLastTime() {
        var sam = story.actor("sam.okoro");
        var assessments = story.house.getBean(SelfAssessments.class);
        var current = assessments.overview(sam).current().orElseThrow();
        assertEquals(AssessmentState.DRAFT, current.state());
        assertEquals(28, current.progress().answered());
        assertEquals(80, current.progress().total());
        assertTrue(assessments.open(sam, current.id()).lines().stream().anyMatch(line -> line.lastTime() != null));
    }

    @Test
    void threeWaitForPriyaAndOneForKwamesAnswer() {
        var queue = story.house.getBean(Agreements.class).queue(story.actor("priya.shah"), 0, 50);
        assertEquals(3, queue.total());
        assertTrue(queue.toAgree().stream().anyMatch(waiting -> waiting.talkingPoints() > 0));
        assertEquals(1, queue.unanswered().size());
        assertEquals("Kwame Asante-Boateng", queue.unanswered().getFirst().name());
    }

    @Test
    void agreedLevelsAreMostlyAtTheNeedOrOneBelow() {
        var team = story.northvale();
        var people = team.stream().map(TeamMember::person).toList();
        var framework = story.house.getBean(Frameworks.class).published();
        var today = story.house.getBean(Today.class).day();
        var levels = story.house.getBean(AgreedLevels.class).of(story.actor("nadia.rahman"), people, today);
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
    void filesLieInPeoplesEvidenceAndACertificateCountsDown() {
        var sam = story.actor("sam.okoro");
        List<Evidence> files = story.house.getBean(EvidenceLocker.class).list(sam, null, 0, 50).pieces().stream()
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
        var pieces = story.house
                .getBean(EvidenceLocker.class)
                .list(story.actor("sam.okoro"), null, 0, 50)
                .pieces();
        assertTrue(pieces.size() >= 5);
        var today = story.house.getBean(Today.class).day();
        for (var line : StoryFile.lines("evidence.csv", today)) {
            assertEquals(List.of(), EvidenceGuard.look(line.text("title") + " " + line.text("note"), today));
        }
    }

    @Test
    void theStoryEndsBeforeNow() {
        var tomorrow = story.house.getBean(Today.class).now().plus(Duration.ofDays(1));
        var newest = story.house.getBean(AuditTrail.class).newest(new AuditQuestion(null, null, null, tomorrow, 1));
        assertFalse(
                newest.getFirst().at().isAfter(story.house.getBean(Today.class).now()));
    }

    @Test
    void theAuditTrailIsWhole() {
        assertTrue(story.house.getBean(AuditTrail.class).verify().isWhole());
    }
}
