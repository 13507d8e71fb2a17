package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.AgreementSheet;
import org.waymark.assessment.Agreements;
import org.waymark.assessment.Answer;
import org.waymark.assessment.RatingSheet;
import org.waymark.assessment.Ratings;
import org.waymark.assessment.SelfAssessments;
import org.waymark.assessment.Settlements;
import org.waymark.development.DevelopmentGoals;
import org.waymark.development.Goal;
import org.waymark.development.NeededBy;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.people.ChangedPost;
import org.waymark.people.Directory;
import org.waymark.people.PersonFiles;
import org.waymark.people.Post;
import org.waymark.people.Posts;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.CoverPlans;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.provision.Site;
import org.waymark.provision.Sites;
import org.waymark.ui.session.Places;

/** A service manager opens a custody suite: its needs, the gap, who could close it, the goals, and the cover they bring. */
@BrowserStory
class SkillMixStoryTest {

    private static final Actor CONSOLE = Actor.command("test");
    private static final String SUITE = "Larkbeck custody suite";

    private final RunningApp app = RunningApp.demo();

    @Test
    void aNewSuiteIsCoveredBetterOnceTheCheapestFixIsAgreed() {
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            addsTheSuite(nadia);
            int needs = takesTheNeedsOfTheTemplate(nadia);
            seesThatNobodyCoversIt(nadia, needs);
            String near = findsWhoIsOneStepAway(nadia);
            postToTheSuite(near);
            seesThatMuchHangsOn(nadia, near);
            makesGoalsOfTheCheapestFix(nadia);
            List<Goal> goals = goalsForTheSuite();
            assertFalse(goals.isEmpty(), "no goal is for the suite");
            int before = gapsAtTheSuite(nadia);
            goals.stream().map(Goal::person).distinct().forEach(person -> agree(person, goals));
            int after = gapsAtTheSuite(nadia);
            assertTrue(after < before, before + " gaps before the agreement, " + after + " after");
            seesWhoClosedIt(nadia, goals.getFirst());
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    private void addsTheSuite(Visitor nadia) {
        nadia.open("/" + Places.service(northvale().id()));
        nadia.link("Add a site").click();
        nadia.page.waitForURL(url -> url.endsWith("/new-site"));
        nadia.page
                .getByLabel("Site", new Page.GetByLabelOptions().setExact(true))
                .fill(SUITE);
        nadia.page.locator("#field-kind").click();
        nadia.page.locator("vaadin-select-item").getByText("Custody suite").click();
        nadia.page.getByLabel("Police force").fill("Cumbria");
        nadia.page.locator("vaadin-combo-box-item:visible").first().click();
        nadia.button("Add this site").click();
        nadia.sees("Needs not said yet");
    }

    /** How many needs the template proposes; all of them are kept. */
    private static int takesTheNeedsOfTheTemplate(Visitor nadia) {
        nadia.link("Propose from the template for a custody suite").click();
        nadia.page.locator(".wm-cover-proposal").first().waitFor();
        int proposed = nadia.page.locator(".wm-cover-proposal").count();
        nadia.button("Put " + proposed + " lines").click();
        nadia.button("Keep these needs from").click();
        nadia.sees("These needs hold from");
        return proposed;
    }

    private static void seesThatNobodyCoversIt(Visitor nadia, int needs) {
        nadia.link("See how it is covered").click();
        nadia.page.waitForURL(url -> url.contains("/cover/") && url.contains("site="));
        Locator rows = nadia.page.locator(".wm-needs-met tbody tr");
        rows.first().waitFor();
        assertEquals(needs, rows.count());
        assertEquals(
                needs,
                rows.filter(new Locator.FilterOptions().setHasText(SUITE))
                        .filter(new Locator.FilterOptions().setHasText("0 of 1"))
                        .count());
    }

    /** The first of those who lack nothing but a post there. */
    private static String findsWhoIsOneStepAway(Visitor nadia) {
        nadia.page.locator(".wm-needs-met tbody a").first().click();
        nadia.sees("Nobody meets all of it on this day.");
        Locator near = nadia.page
                .locator(".wm-who-counts > li")
                .filter(new Locator.FilterOptions().setHasText("One step: have a post that names the site."))
                .first();
        return near.locator("> a").textContent();
    }

    /** Only an administrator changes a post. */
    private void postToTheSuite(String name) {
        PersonId person =
                app.get(Directory.class).find(CONSOLE, name, 1).getFirst().id();
        Post post = app.get(Posts.class).of(CONSOLE, person).stream()
                .filter(one -> one.service().equals(northvale().id()))
                .findFirst()
                .orElseThrow();
        Set<SiteId> sites = new HashSet<>(post.sites());
        sites.add(suite().id());
        app.get(Posts.class)
                .change(
                        Actor.onScreen(person("Ellis-Ward")),
                        new ChangedPost(
                                post.id(),
                                post.version(),
                                post.team(),
                                post.role(),
                                post.payBand(),
                                post.weeklyHours(),
                                post.volunteerTermEndsOn(),
                                post.strands(),
                                sites));
    }

    private static void seesThatMuchHangsOn(Visitor nadia, String name) {
        nadia.link("Try what if").click();
        nadia.button("Run “Each person leaves in turn”").click();
        Locator leaver =
                nadia.page.locator(".wm-leaver").filter(new Locator.FilterOptions().setHasText("Without " + name));
        leaver.locator("summary").click();
        leaver.getByText(SUITE).first().waitFor();
        assertTrue(leaver.locator("summary").textContent().contains("nobody is left"), name + " can be missed");
    }

    private static void makesGoalsOfTheCheapestFix(Visitor nadia) {
        nadia.button("Find the cheapest fix").click();
        Locator plan = nadia.page
                .locator(".wm-fix-plan")
                .filter(new Locator.FilterOptions().setHasText(SUITE))
                .last();
        plan.locator("vaadin-button[theme~=primary]").click();
        nadia.sees("service needs");
        assertTrue(plan.locator("vaadin-button[disabled]").isVisible(), "the same goals can be set again");
    }

    private List<Goal> goalsForTheSuite() {
        List<CoverNeedId> needs =
                app
                        .get(CoverPlans.class)
                        .needsOn(
                                CONSOLE,
                                List.of(northvale().id()),
                                app.get(Today.class).day())
                        .stream()
                        .filter(need -> need.site().equals(suite().id()))
                        .map(CoverNeed::id)
                        .toList();
        return app.get(DevelopmentGoals.class)
                .forNeeds(Actor.onScreen(person("Rahman")), northvale().id(), needs)
                .open();
    }

    private int gapsAtTheSuite(Visitor nadia) {
        nadia.open("/" + Places.cover(northvale().id(), suite().id(), null) + "&show=gaps");
        nadia.page.locator(".wm-needs-met tbody tr").first().waitFor();
        nadia.settle();
        return nadia.page.locator(".wm-needs-met tbody tr").count();
    }

    /** Rates all as last time but for the goals, sends it, and the supervisor agrees. */
    private void agree(PersonId person, List<Goal> goals) {
        Actor self = Actor.onScreen(person);
        Actor supervisor = Actor.onScreen(supervisorOf(person));
        AssessmentId id = app.get(SelfAssessments.class).start(self);
        Map<CompetencyCode, Answer> answers = new LinkedHashMap<>();
        for (RatingSheet.Line line :
                app.get(SelfAssessments.class).open(self, id).lines()) {
            var last = line.lastTime();
            answers.put(line.competency(), new Answer.Rated(last == null ? line.need() : last.level()));
        }
        goals.stream()
                .filter(goal -> goal.person().equals(person))
                .forEach(goal -> answers.put(goal.competency(), new Answer.Rated(goal.level())));
        app.get(Ratings.class).rate(self, id, answers);
        app.get(SelfAssessments.class).send(self, id);
        var agreements = app.get(Agreements.class);
        for (AgreementSheet.Line line : agreements.open(supervisor, id).lines()) {
            Level level = line.self().levelOrNone();
            app.get(Settlements.class).settle(supervisor, id, line.competency(), level, line.version());
        }
        agreements.confirm(
                supervisor, id, agreements.open(supervisor, id).head().version());
    }

    private static void seesWhoClosedIt(Visitor nadia, Goal goal) {
        NeededBy by = Objects.requireNonNull(goal.neededBy());
        nadia.open("/" + Places.cover(by.service(), Objects.requireNonNull(by.need())));
        nadia.sees("Goals set for this");
        nadia.sees("reached it on");
        nadia.sees("1 of 1");
    }

    private PersonId supervisorOf(PersonId person) {
        return app.get(PersonFiles.class)
                .of(CONSOLE, person)
                .supervision()
                .getFirst()
                .link()
                .supervisorId();
    }

    private LdService northvale() {
        return app.get(LdServices.class).list(CONSOLE).stream()
                .filter(service -> service.code().equals("NORTHVALE"))
                .findFirst()
                .orElseThrow();
    }

    private Site suite() {
        return app.get(Sites.class).ofService(CONSOLE, northvale().id()).stream()
                .filter(site -> site.name().equals(SUITE))
                .findFirst()
                .orElseThrow();
    }

    private PersonId person(String family) {
        return app.get(Directory.class).find(CONSOLE, family, 1).getFirst().id();
    }
}
