package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

    private static Locator field(Visitor visitor, String label) {
        return visitor.page
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private static void typed(Visitor visitor, Locator field, String words) {
        field.fill(words);
        field.press("Enter");
        field.press("Tab");
        visitor.settle();
    }

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
        try (Visitor visitor = Visitor.at(app.base()).signIn("robin.eastmere")) {
            series(visitor);
            visitor.open("/" + Places.myAgreement(first));
            field(visitor, "Comment").fill(DISAGREES);
            visitor.button("Send comment").click();
            visitor.sees("Your comment was sent.");
            plan(visitor);
            course(visitor);
            eastmere.agreed(robin, sasha, eastmere.asNeeded(PRACTITIONER, disputed, 4), disputed, 4);
            eastmere.moves(robin, SPECIALIST, today);
            visitor.open("/");
            visitor.sees("Specialist");
            visitor.open("/" + Places.PASSPORT);
            visitor.sees("Robin Eastmere");
            assertTrue(visitor.complaints.isEmpty(), visitor.complaints::toString);
        }
        volunteer();
        manager();
    }

    private void series(Visitor visitor) {
        visitor.open("/supervision/book");
        typed(visitor, field(visitor, "Day"), day(today.plusDays(2)));
        typed(visitor, field(visitor, "From"), "19:00");
        visitor.page.getByLabel("Repeat it").check();
        typed(visitor, field(visitor, "How many sessions in all"), "5");
        visitor.button("Book a session").click();
        visitor.sees("5 sessions are booked.");
        visitor.sees("Sasha Eastmere supervises you.");
    }

    private static void plan(Visitor visitor) {
        visitor.open("/career/SPE");
        visitor.settle();
        Locator plan = visitor.page.locator("a.wm-plan-link").first();
        String title = plan.getAttribute("aria-label").replace("Plan how to grow in ", "");
        plan.click();
        visitor.sees("Grow in " + title);
        visitor.page.getByLabel("Something else you will do").fill("Two shifts beside a specialist");
        visitor.button("Put it in my plan").click();
        visitor.sees("Two shifts beside a specialist");
    }

    private void course(Visitor visitor) {
        visitor.open("/learning");
        Locator course = visitor.page.locator("vaadin-combo-box input").first();
        course.fill("Information governance and data security");
        visitor.page.locator("vaadin-combo-box-item").first().waitFor();
        course.press("Enter");
        course.press("Tab");
        visitor.settle();
        typed(visitor, visitor.page.getByLabel("Finished on").last(), day(today));
        visitor.button("Add course").click();
        visitor.sees("Course added.");
    }

    private void volunteer() {
        try (Visitor visitor = Visitor.at(app.base()).signIn("vale.eastmere")) {
            visitor.open("/supervision");
            visitor.sees("Volunteer review");
            visitor.open("/development");
            visitor.sees(day(today.minusMonths(13).plusMonths(18)));
            visitor.open("/career/PSW");
            visitor.settle();
            assertTrue(visitor.page.content().contains("Peer supporter"), "the paid peer post is looked at");
            visitor.open("/career-conversation");
            visitor.settle();
            assertTrue(visitor.page.content().contains("Peer supporter"), "and talked about");
            eastmere.moves(vale, new RoleCode("PSW"), today);
            visitor.open("/");
            visitor.sees("Peer supporter");
            assertTrue(visitor.complaints.isEmpty(), visitor.complaints::toString);
        }
    }

    private void manager() {
        try (Visitor visitor = Visitor.at(app.base()).signIn("monroe.eastmere")) {
            visitor.open("/supervision/dates");
            visitor.sees("Robin Eastmere");
            visitor.sees("Vale Eastmere");
            visitor.sees("Supervised by Sasha Eastmere");
            assertFalse(visitor.page.content().contains(DISAGREES), "dates only");
            visitor.open("/team-learning?group=all");
            visitor.sees("Robin Eastmere");
        }
    }
}
