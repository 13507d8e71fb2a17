package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.Today;
import org.waymark.ui.session.Places;

/** A year of a practitioner who becomes a specialist, and of a volunteer who takes a paid peer post; a manager beside them. */
@BrowserStory
class YearStoryTest {

    private static final RoleCode PRACTITIONER = new RoleCode("PRA");
    private static final RoleCode SPECIALIST = new RoleCode("SPE");
    private static final String DISAGREES = "I see my work with interpreters differently";

    private final RunningApp app = RunningApp.demo();
    private final LocalDate today = app.get(Today.class).day();
    private final Eastmere eastmere = new Eastmere(app, today.minusMonths(13));
    private final Actor sasha = eastmere.person("Sasha", new RoleCode("TML"), Role.STAFF);
    private final Actor robin = eastmere.person("Robin", PRACTITIONER, Role.STAFF);
    private final Actor vale = eastmere.person("Vale", new RoleCode("VOL"), Role.STAFF);

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    }

    /** A competency in which the role profile asks for level 3 or more. */
    private CompetencyCode demanding() {
        return app.get(Frameworks.class).published().requirementsOf(PRACTITIONER, Set.of()).values().stream()
                .filter(need -> need.level().value() == 3)
                .findFirst()
                .orElseThrow()
                .competency();
    }

    @Test
    void aPractitionerDisagreesPlansLearnsAndBecomesASpecialistAndAVolunteerTakesAPaidPost() {
        eastmere.person("Monroe", new RoleCode("SVM"), Role.STAFF, Role.SERVICE_MANAGER);
        eastmere.supervises(sasha, robin);
        eastmere.supervises(sasha, vale);
        CompetencyCode disputed = demanding();
        AssessmentId first = eastmere.agreed(robin, sasha, eastmere.asNeeded(PRACTITIONER, disputed, 4), disputed, 2);
        try (Visitor visitor = Visitor.at(app.base()).signIn("robin.eastmere");
                Visitor supervisor = Visitor.at(app.base()).signIn("sasha.eastmere")) {
            Sessions.heldAndSigned(supervisor, visitor, series(visitor));
            visitor.open("/" + Places.myAgreement(first));
            Sessions.field(visitor, "Comment").fill(DISAGREES);
            visitor.button("Send comment").click();
            visitor.sees("Your comment was sent.");
            supervisor.open("/" + Places.agree(first));
            supervisor.sees(DISAGREES);
            String goal = plan(visitor, "/career/SPE", "Two shifts beside a specialist");
            course(visitor);
            eastmere.moves(robin, SPECIALIST, today);
            AssessmentId next = eastmere.settled(robin, sasha, eastmere.asNeeded(SPECIALIST, disputed, 4), disputed, 4);
            agreed(supervisor, visitor, next);
            visitor.open("/development");
            visitor.sees(goal);
            visitor.sees("Reached");
            visitor.open("/" + Places.PASSPORT);
            visitor.sees("Specialist practitioner");
            assertTrue(visitor.complaints.isEmpty(), visitor.complaints::toString);
            assertTrue(supervisor.complaints.isEmpty(), supervisor.complaints::toString);
        }
        manager(volunteer());
    }

    /** Five sessions from today on; the address of the first. */
    private String series(Visitor visitor) {
        visitor.open("/supervision/book");
        Sessions.typed(visitor, Sessions.field(visitor, "Day"), day(today));
        Sessions.typed(visitor, Sessions.field(visitor, "From"), "19:00");
        visitor.page.getByLabel("Repeat it").check();
        Sessions.typed(visitor, Sessions.field(visitor, "How many sessions in all"), "5");
        visitor.button("Book a session").click();
        visitor.sees("5 sessions are booked.");
        visitor.sees("Sasha Eastmere supervises you.");
        return first(visitor);
    }

    /** The address of the session of today. */
    private String first(Visitor visitor) {
        return "/" + visitor.link(day(today)).first().getAttribute("href");
    }

    private static void agreed(Visitor supervisor, Visitor person, AssessmentId assessment) {
        supervisor.open("/" + Places.agree(assessment));
        supervisor.button("Confirm agreed levels").click();
        supervisor
                .page
                .locator("vaadin-confirm-dialog vaadin-button[theme~=primary]")
                .click();
        supervisor.sees("competencies are agreed");
        person.open("/" + Places.myAgreement(assessment));
        person.button("Accept").click();
        person.sees("You accepted these levels");
    }

    private static String plan(Visitor visitor, String address, String action) {
        visitor.open(address);
        visitor.settle();
        Locator plan = visitor.page.locator("a.wm-plan-link").first();
        String title = plan.getAttribute("aria-label").replace("Plan how to grow in ", "");
        plan.click();
        visitor.sees("Grow in " + title);
        visitor.page.getByLabel("Something else you will do").fill(action);
        visitor.button("Put it in my plan").click();
        visitor.sees(action);
        return title;
    }

    private void course(Visitor visitor) {
        visitor.open("/learning");
        Locator course = visitor.page.locator("vaadin-combo-box input").first();
        course.fill("Information governance and data security");
        visitor.page.locator("vaadin-combo-box-item").first().waitFor();
        course.press("Enter");
        course.press("Tab");
        visitor.settle();
        Sessions.typed(visitor, visitor.page.getByLabel("Finished on").last(), day(today));
        visitor.button("Add course").click();
        visitor.sees("Course added.");
        visitor.open("/evidence");
        visitor.sees("Information governance and data security");
    }

    /** Books a volunteer review of today with the supervisor; its address. */
    private String review(Visitor supervisor) {
        supervisor.open("/" + Places.supervisionBook(vale.person()));
        supervisor.page.locator("vaadin-select").first().click();
        supervisor
                .page
                .locator("vaadin-select-item")
                .getByText("Volunteer review")
                .last()
                .click();
        Sessions.typed(supervisor, Sessions.field(supervisor, "Day"), day(today));
        Sessions.typed(supervisor, Sessions.field(supervisor, "From"), "20:30");
        supervisor.button("Book a session").click();
        supervisor.page.waitForURL(url -> url.contains("/supervision/session/"));
        supervisor.sees("Volunteer review supervision with Vale Eastmere");
        return supervisor.page.url().substring(app.base().length());
    }

    private String volunteer() {
        try (Visitor visitor = Visitor.at(app.base()).signIn("vale.eastmere");
                Visitor supervisor = Visitor.at(app.base()).signIn("sasha.eastmere")) {
            visitor.open("/supervision");
            visitor.sees("Volunteer review");
            String reviewed = review(supervisor);
            Sessions.heldAndSigned(supervisor, visitor, reviewed);
            visitor.open("/development");
            visitor.sees(day(today.minusMonths(13).plusMonths(18)));
            visitor.link("Whom to ask, open posts and the usual time").click();
            visitor.page.waitForURL(url -> url.endsWith("/career/PSW/step"));
            visitor.sees("Fewer than 10 people moved from Volunteer to Peer supporter");
            String goal = plan(visitor, "/career/PSW", "Shadow a peer supporter in court");
            visitor.open("/development");
            visitor.sees(goal);
            eastmere.moves(vale, new RoleCode("PSW"), today);
            visitor.open("/");
            visitor.sees("Peer supporter");
            assertTrue(visitor.complaints.isEmpty(), visitor.complaints::toString);
            return reviewed;
        }
    }

    /** How one kind of somebody's supervision stands, in words. */
    private static void standsAs(Visitor visitor, String person, String kind, String state) {
        Locator row = visitor.page
                .locator(".wm-paper:has(h2:text-is('" + person + "'))")
                .locator("tr", new Locator.LocatorOptions().setHasText(kind))
                .first();
        assertTrue(row.textContent().contains(state), () -> person + ", " + kind + ": " + row.textContent());
    }

    private void manager(String reviewed) {
        try (Visitor visitor = Visitor.at(app.base()).signIn("monroe.eastmere")) {
            visitor.open("/supervision/dates");
            standsAs(visitor, "Robin Eastmere", "Management", "On track");
            standsAs(visitor, "Sasha Eastmere", "Management", "Overdue");
            standsAs(visitor, "Vale Eastmere", "Peer-work", "On track");
            visitor.sees("Supervised by Sasha Eastmere");
            visitor.open(reviewed);
            visitor.sees("We cannot find this session");
            visitor.open("/team-learning?group=all");
            visitor.sees("Robin Eastmere");
        }
    }
}
