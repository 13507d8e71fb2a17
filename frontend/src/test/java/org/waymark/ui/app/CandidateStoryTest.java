package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StartId;
import org.waymark.kernel.Today;
import org.waymark.people.Directory;
import org.waymark.people.PersonFiles;
import org.waymark.provision.CoverLine;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.CoverPlans;
import org.waymark.provision.Site;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Sites;
import org.waymark.recruitment.CandidateLists;
import org.waymark.ui.session.Places;
import org.waymark.vetting.Decision;
import org.waymark.vetting.StartFile;
import org.waymark.vetting.StartPages;
import org.waymark.vetting.Starts;
import org.waymark.vetting.VettingCase;
import org.waymark.vetting.VettingCases;

/** From a gap in cover to a vacancy, to candidates, to one of them in post and counted; and what a manager sees of it. */
@BrowserStory
class CandidateStoryTest {

    private static final Actor CONSOLE = Actor.command("test");
    private static final String NAME = "Wilhelmina Storrow";

    private final RunningApp app = RunningApp.demo();
    private final LocalDate today = app.get(Today.class).day();
    private final LocalDate start = today.plusDays(30);

    @Test
    void aCaseFromVacancyToStartWithOneReturnByTheForce() {
        ServiceId service = serviceOf("Okoro");
        CoverNeedId need = need(service);
        String vacancy = aManagerRaisesTheVacancy(service, need);
        CandidateId candidate = aRecruiterEntersTheCandidate(vacancy);
        twoShortlistWithoutSeeingEachOther(candidate);
        aPanelInterviewsAndAnOfferIsMade(candidate);
        theForceSendsTheFormBackOnce(candidate);
        nobodyIsTakenIntoPostBeforeTheStartIsAgreed(candidate);
        thePersonIsInPostAndCounts(service, need, candidate);
    }

    /** A custody suite of the story's own, which needs one cleared practitioner from today on. */
    private CoverNeedId need(ServiceId service) {
        var form = new SiteForm(
                "Storrow custody suite", SiteKind.CUSTODY_SUITE, new ForceCode("CUMBRIA"), "", "", today.minusDays(1));
        Site site = app.get(Sites.class).add(CONSOLE, service, form);
        var line = new CoverLine(
                null, "", "all days", "", "PRA", "", "1", "", "NPPV2F", "critical", "Somebody has to be there.");
        app.get(CoverPlans.class).save(CONSOLE, site.id(), site.version(), today, List.of(line));
        SiteId id = site.id();
        return app.get(CoverPlans.class).needsOn(CONSOLE, List.of(service), today).stream()
                .filter(one -> one.site().equals(id))
                .map(CoverNeed::id)
                .findFirst()
                .orElseThrow();
    }

    private String aManagerRaisesTheVacancy(ServiceId service, CoverNeedId need) {
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/" + Places.vacancies(service, need));
            nadia.sees("From the sites: Storrow custody suite asks for");
            nadia.button("Add what the role profile asks").click();
            nadia.page.getByLabel("Title of the post").fill("Storrow practitioner");
            nadia.button("Raise a vacancy").click();
            nadia.sees("Vacancy raised");
            nadia.link("Storrow practitioner").click();
            nadia.page.waitForURL(url -> url.contains("/vacancy/"));
            nadia.sees("Advert as PDF");
            String address = nadia.page.url().substring(app.base().length());
            nadia.link("Candidates").click();
            nadia.sees("No candidates yet");
            assertEquals(0, nadia.link("Enter a candidate").count(), "recruiters enter them");
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
            return address;
        }
    }

    private CandidateId aRecruiterEntersTheCandidate(String vacancy) {
        try (Visitor colette = Visitor.at(app.base()).signIn("colette.baptiste")) {
            colette.open(vacancy + "/candidates");
            colette.link("Enter a candidate").click();
            colette.page.getByLabel("Given name").fill("Wilhelmina");
            colette.page.getByLabel("Family name").fill("=Storrow");
            colette.button("Enter a candidate").click();
            colette.sees("This begins as a formula does");
            colette.page.getByLabel("Family name").fill("Storrow");
            colette.button("Enter a candidate").click();
            colette.page.waitForURL(url -> url.contains("/candidate/"));
            colette.sees("Two people shortlist, each on their own.");
            String url = colette.page.url();
            assertTrue(colette.complaints.isEmpty(), colette.complaints::toString);
            return new CandidateId(Ids.parse(url.substring(url.lastIndexOf('/') + 1)));
        }
    }

    private void twoShortlistWithoutSeeingEachOther(CandidateId candidate) {
        String marks = "/" + Places.shortlistMarks(candidate);
        try (Visitor colette = Visitor.at(app.base()).signIn("colette.baptiste");
                Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            mark(colette, marks, "Met");
            nadia.open(marks);
            nadia.settle();
            assertFalse(nadia.page.locator("main").textContent().contains("What both of you marked"));
            mark(nadia, marks, "Partly");
            nadia.sees("You differ in 1 criterion. It comes first.");
            nadia.button("I would shortlist").click();
            nadia.sees("Nadia Rahman would shortlist.");
            colette.open(marks);
            colette.button("I would shortlist").click();
            colette.sees("This candidate is not waiting to be shortlisted any more.");
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
            assertTrue(colette.complaints.isEmpty(), colette.complaints::toString);
        }
    }

    /** Everything is met, only the first criterion is marked with the word. */
    private static void mark(Visitor visitor, String address, String first) {
        visitor.open(address);
        Locator groups = visitor.page.locator(".wm-criterion vaadin-radio-group");
        groups.first().waitFor();
        for (int i = 0; i < groups.count(); i++) {
            groups.nth(i)
                    .getByRole(
                            AriaRole.RADIO,
                            new Locator.GetByRoleOptions()
                                    .setName(i == 0 ? first : "Met")
                                    .setExact(true))
                    .check();
            visitor.settle();
        }
        visitor.button("Hand in your marks").click();
        visitor.sees("Marks handed in.");
    }

    private void aPanelInterviewsAndAnOfferIsMade(CandidateId candidate) {
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/" + Places.panelMarks(candidate));
            Locator fields = nadia.page.locator("vaadin-select");
            fields.first().waitFor();
            for (int i = 0; i < fields.count(); i++) {
                fields.nth(i).click();
                nadia.page
                        .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("3: what the level asks"))
                        .click();
            }
            nadia.button("Keep the agreed marks").click();
            nadia.sees("Marks kept.");
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
        try (Visitor colette = Visitor.at(app.base()).signIn("colette.baptiste")) {
            colette.open("/" + Places.candidate(candidate));
            colette.link("Make an offer").click();
            Locator day = colette.page.locator("vaadin-date-picker input");
            day.fill(start.toString());
            day.press("Enter");
            colette.button("Make an offer").click();
            colette.sees("The candidate has not answered yet.");
            colette.link("Note the answer").click();
            colette.button("Accepted").click();
            colette.sees("Accepted. Clearance and the other checks are on their way");
            assertTrue(colette.complaints.isEmpty(), colette.complaints::toString);
        }
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/" + Places.candidate(candidate));
            nadia.sees("Offer accepted");
            String all = nadia.page.locator("main").textContent();
            assertFalse(all.contains("Clearance and checks"), "vetting is not the manager's to see: " + all);
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    private void theForceSendsTheFormBackOnce(CandidateId candidate) {
        Actor recruiter = as("Baptiste");
        StartId id = startOf(candidate);
        VettingCase one = file(id).cases().getFirst();
        try (Visitor colette = Visitor.at(app.base()).signIn("colette.baptiste")) {
            colette.open("/" + Places.vettingCase(one.id()));
            for (String stage :
                    List.of("Form with candidate", "Ready check", "With police", "Query from police", "With police")) {
                colette.button("Move to “" + stage + "”").click();
                colette.sees(NAME + " is in “" + stage + "” now.");
                colette.open("/" + Places.vettingCase(one.id()));
            }
            assertTrue(colette.complaints.isEmpty(), colette.complaints::toString);
        }
        VettingCase back = file(id).cases().getFirst();
        assertEquals(1, back.returnedTimes());
        app.get(VettingCases.class)
                .decide(recruiter, back.id(), back.version(), new Decision.Granted(today, today.plusYears(3), false));
    }

    private void nobodyIsTakenIntoPostBeforeTheStartIsAgreed(CandidateId candidate) {
        Actor recruiter = as("Baptiste");
        StartId id = startOf(candidate);
        try (Visitor colette = Visitor.at(app.base()).signIn("colette.baptiste")) {
            colette.open("/" + Places.handOver(candidate));
            colette.sees("No start is agreed yet.");
            for (StartFile.CheckLine check : file(id).checks()) {
                app.get(Starts.class).checkDone(recruiter, id, file(id).start().version(), check.check(), today);
            }
            colette.open("/" + Places.handOver(candidate));
            colette.sees("Agree the day first; everything else is there.");
            colette.open("/" + Places.start(id));
            colette.button("Agree start date").click();
            colette.sees("The start of " + NAME + " is agreed.");
            colette.open("/" + Places.candidate(candidate));
            colette.link("Take into post").click();
            colette.button("Take into post").click();
            colette.sees(NAME + " is in post.");
            assertTrue(colette.complaints.isEmpty(), colette.complaints::toString);
        }
    }

    private void thePersonIsInPostAndCounts(ServiceId service, CoverNeedId need, CandidateId candidate) {
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/" + Places.candidate(candidate));
            nadia.sees("Started");
            nadia.open("/" + Places.cover(service, need) + "&on=" + start);
            nadia.sees("Storrow custody suite");
            nadia.open("/vacancies");
            nadia.sees("Filled");
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    @Test
    void candidatesComeFromTracAndPapersThatAreNeverTakenAreRefused() {
        try (Visitor colette = Visitor.at(app.base()).signIn("colette.baptiste")) {
            colette.open("/vacancies");
            colette.page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("candidates go on"))
                    .first()
                    .click();
            colette.link("Import from Trac").click();
            choose(colette, "interview scores.csv", "First name,Surname\nAda,Trackwell\n");
            colette.sees("Waymark never takes such papers.");
            choose(colette, "trac.csv", "First name,Surname,Date of birth\n=1+1,Trackwell,1990-01-01\n");
            colette.sees("This begins as a formula does");
            choose(colette, "trac.csv", "First name,Surname,Date of birth\nAda,Trackwell,1990-01-01\n");
            colette.sees("Not read, and not kept: Date of birth");
            colette.button("Add 1 candidate").click();
            colette.sees("Ada Trackwell");
            assertTrue(colette.complaints.isEmpty(), colette.complaints::toString);
        }
    }

    @Test
    void onAPhoneNothingOfCandidatesScrollsSideways() {
        String candidates = "/" + Places.candidates(vacancyWithCandidates());
        try (Visitor colette =
                Visitor.at(app.base(), 320, 720, ColorScheme.DARK).signIn("colette.baptiste")) {
            for (String route : List.of(
                    candidates,
                    candidates + "?stage=OVER",
                    candidates + "/import",
                    candidates.replace("candidates", "shortlisting"),
                    candidates.replace("candidates", "interviews"))) {
                colette.open(route);
                colette.settle();
                assertEquals(
                        320,
                        colette.page.evaluate("() => document.documentElement.scrollWidth"),
                        route + " is too wide");
            }
            assertTrue(colette.complaints.isEmpty(), colette.complaints::toString);
        }
    }

    private org.waymark.kernel.VacancyId vacancyWithCandidates() {
        var vacancies = app.get(org.waymark.recruitment.Vacancies.class).list(as("Baptiste"), null, 0, 50);
        return vacancies.list().stream()
                .filter(vacancy -> vacancies.openCandidates(vacancy) > 2)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void choose(Visitor visitor, String name, String text) {
        visitor.page
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private StartId startOf(CandidateId candidate) {
        return Objects.requireNonNull(app.get(CandidateLists.class)
                .one(as("Baptiste"), candidate)
                .kept()
                .orElseThrow()
                .start());
    }

    private StartFile file(StartId id) {
        return app.get(StartPages.class).evidence(as("Baptiste"), id);
    }

    private ServiceId serviceOf(String family) {
        return app.get(PersonFiles.class)
                .of(CONSOLE, person(family))
                .card()
                .posts()
                .getFirst()
                .post()
                .service();
    }

    private Actor as(String family) {
        return Actor.onScreen(person(family));
    }

    private PersonId person(String family) {
        return app.get(Directory.class).find(CONSOLE, family, 1).getFirst().id();
    }
}
