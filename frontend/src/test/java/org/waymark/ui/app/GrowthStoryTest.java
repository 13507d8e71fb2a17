package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.AgreementQueue;
import org.waymark.assessment.AgreementSheet;
import org.waymark.assessment.Agreements;
import org.waymark.assessment.Settlements;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.people.Directory;
import org.waymark.people.PersonFiles;
import org.waymark.people.Post;
import org.waymark.provision.CoverPlans;
import org.waymark.signin.Accounts;
import org.waymark.ui.session.Places;

/** From a gap to somebody's goal, to the agreed level that closes it, and to a vacancy. */
@BrowserStory
class GrowthStoryTest {

    private static final Actor CONSOLE = Actor.command("test");

    private final RunningApp app = RunningApp.demo();

    /** Somebody whose self-assessment waits, and a competency in which they are below their role: the next level there. */
    private record Chosen(AgreementQueue.ToAgree waiting, AgreementSheet.Line line, Level next, Post post) {}

    @Test
    void aNeedBecomesAGoalAndTheAgreedLevelShowsWhoClosedIt() {
        Actor priya = as("Shah");
        Chosen chosen = chosen(priya);
        Planned planned = plan(chosen);
        nadiaSetsTheGoal(chosen, planned);
        thePersonSeesIt(chosen);
        priyaSeesItAndAgrees(priya, chosen);
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/" + Places.develop(planned.service(), planned.need()));
            nadia.sees(chosen.waiting().name() + " reached it on");
            nadia.sees("agreed with Priya Shah");
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    @Test
    void aManagerRaisesAVacancyForANeedAndTheRecruiterSeesIt() {
        Planned planned = anyNeed();
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/" + Places.develop(planned.service(), planned.need()));
            nadia.link("Raise a vacancy").first().click();
            nadia.page.waitForURL(url -> url.contains("/vacancies/"));
            nadia.sees("New vacancy of");
            Locator hours = nadia.page.getByLabel("Weekly hours");
            hours.fill("99");
            nadia.button("Raise a vacancy").click();
            nadia.sees("Weekly hours are from 1 to 60");
            hours.fill("30");
            nadia.page.locator("vaadin-select").first().click();
            nadia.page.locator("vaadin-select-item").nth(4).click();
            nadia.page.getByLabel("Note for the recruiter").fill("Late shifts at weekends");
            nadia.button("Raise a vacancy").click();
            nadia.sees("Vacancy raised");
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
        try (Visitor colette = Visitor.at(app.base()).signIn("colette.baptiste")) {
            colette.open("/vacancies");
            colette.sees("Late shifts at weekends");
            assertEquals(0, colette.link("Raise a vacancy").count(), "recruiters raise none");
            assertTrue(colette.complaints.isEmpty(), colette.complaints::toString);
        }
    }

    private void nadiaSetsTheGoal(Chosen chosen, Planned planned) {
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/" + Places.develop(planned.service(), planned.need()));
            nadia.sees("people who do not count yet");
            Locator card = nadia.page
                    .locator(".wm-prospects > li")
                    .filter(new Locator.FilterOptions()
                            .setHasText(chosen.waiting().name()));
            Locator set = card.getByRole(AriaRole.BUTTON);
            set.click();
            nadia.sees("Goal set. " + chosen.waiting().name());
            assertEquals(0, set.count(), "a goal that is set can be set again");
            nadia.button("Undo").click();
            set.waitFor();
            set.click();
            set.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    private void thePersonSeesIt(Chosen chosen) {
        try (Visitor person = Visitor.at(app.base()).signIn(accountOf(chosen.waiting()))) {
            person.sees("Your service needs this: " + chosen.line().title());
            person.open("/career");
            person.sees("Set by Nadia Rahman");
            assertTrue(person.complaints.isEmpty(), person.complaints::toString);
        }
    }

    /** What is open besides is settled without a browser; the goal's competency on the page. */
    private void priyaSeesItAndAgrees(Actor priya, Chosen chosen) {
        var agreements = app.get(Agreements.class);
        var id = chosen.waiting().id();
        for (AgreementSheet.Line line : agreements.open(priya, id).lines()) {
            boolean goal = line.competency().equals(chosen.line().competency());
            if (goal || !line.isSettled()) {
                app.get(Settlements.class)
                        .settle(
                                priya,
                                id,
                                line.competency(),
                                goal ? chosen.next() : line.self().levelOrNone(),
                                line.version());
            }
        }
        try (Visitor supervisor = Visitor.at(app.base()).signIn("priya.shah")) {
            supervisor.open("/" + Places.agree(id) + "?open=" + chosen.line().domain());
            supervisor.sees("Goal: level " + chosen.next() + ", for ");
            supervisor.button("Confirm agreed levels").click();
            supervisor
                    .page
                    .locator("vaadin-confirm-dialog vaadin-button[theme~=primary]")
                    .click();
            supervisor.sees("competencies are agreed");
            assertTrue(supervisor.complaints.isEmpty(), supervisor.complaints::toString);
        }
    }

    private Chosen chosen(Actor priya) {
        for (AgreementQueue.ToAgree waiting :
                app.get(Agreements.class).queue(priya, 0, 10).toAgree()) {
            if (waiting.name().equals("Sam Okoro")) {
                continue;
            }
            for (AgreementSheet.Line line :
                    app.get(Agreements.class).show(priya, waiting.id()).lines()) {
                var last = line.lastTime();
                if (last != null
                        && !last.level().meets(line.need())
                        && last.level().value() > 0) {
                    var next = new Level(last.level().value() + 1);
                    return new Chosen(waiting, line, next, post(waiting.person()));
                }
            }
        }
        throw new AssertionError("Nobody who waits for Priya is below their role anywhere");
    }

    /** From today on, one of the person's sites needs somebody at the next level. */
    private Planned plan(Chosen chosen) {
        return Planned.at(
                app,
                chosen.post().service(),
                siteWithoutNeeds(chosen.post()),
                chosen.line().competency() + " " + chosen.next());
    }

    /** One whose plan nobody else tells of, where there is one. */
    private SiteId siteWithoutNeeds(Post post) {
        var plans = app.get(CoverPlans.class);
        List<SiteId> sites =
                post.sites().stream().sorted(Comparator.comparing(SiteId::text)).toList();
        return sites.stream()
                .filter(site -> plans.ofSite(CONSOLE, site).plans().isEmpty())
                .findFirst()
                .orElseGet(sites::getFirst);
    }

    private Planned anyNeed() {
        ServiceId service = post(person("Okoro")).service();
        return new Planned(service, Planned.anyNeedOf(app, service));
    }

    private Post post(PersonId person) {
        return app.get(PersonFiles.class)
                .of(CONSOLE, person)
                .card()
                .posts()
                .getFirst()
                .post();
    }

    /** Most people of the demo have no account; this one needs one. */
    private String accountOf(AgreementQueue.ToAgree waiting) {
        var accounts = app.get(Accounts.class);
        String name = signInName(waiting.name());
        if (accounts.of(CONSOLE, List.of(waiting.person())).isEmpty()) {
            accounts.open(CONSOLE, waiting.person(), name, RunningApp.PASSWORD, false);
        }
        return name;
    }

    private static String signInName(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '.');
    }

    private Actor as(String family) {
        return Actor.onScreen(person(family));
    }

    private PersonId person(String family) {
        return app.get(Directory.class).find(CONSOLE, family, 1).getFirst().id();
    }
}
