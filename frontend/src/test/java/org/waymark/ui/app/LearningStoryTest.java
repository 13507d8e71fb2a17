package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Today;
import org.waymark.ui.session.Texts;

/** Courses: staff write down what they finished, a team is looked at, a report is brought in. */
@BrowserStory
class LearningStoryTest {

    private static final String INFORMATION = "Information governance and data security";

    private final RunningApp app = RunningApp.demo();
    private final LocalDate day = app.get(Today.class).day();

    private static Locator row(Visitor visitor, String table, String words) {
        return visitor.page
                .locator(table + " tbody tr")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private static void typeDay(Visitor visitor, String label, LocalDate day) {
        Locator field = visitor.page.getByLabel(label).last();
        field.fill(day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)));
        field.press("Enter");
        field.press("Tab");
        visitor.settle();
    }

    private static void chooseCourse(Visitor visitor, String course) {
        Locator field = visitor.page.locator("vaadin-combo-box input");
        field.fill(course);
        visitor.page.locator("vaadin-combo-box-item").first().waitFor();
        field.press("Enter");
        field.press("Tab");
        visitor.settle();
    }

    private static byte[] taken(Visitor visitor, String link) {
        try {
            return Files.readAllBytes(visitor.page
                    .waitForDownload(() -> visitor.link(link).first().click())
                    .path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPractitionerAddsACourseThatWasDueAndItIsInDateAtOnce() {
        try (Visitor sam = Visitor.at(app.base()).signIn("sam.okoro")) {
            sam.open("/learning");
            String standings = ".wm-learning-standings";
            row(sam, standings, INFORMATION)
                    .getByText("Due soon", new Locator.GetByTextOptions().setExact(true))
                    .waitFor();
            chooseCourse(sam, INFORMATION);
            typeDay(sam, "Finished on", day.plusDays(1));
            sam.button("Add course").click();
            sam.sees("This day has not come yet.");
            typeDay(sam, "Finished on", day);
            typeDay(sam, "Date of the certificate", day);
            sam.button("Add course").click();
            sam.sees("Course added.");
            row(sam, standings, INFORMATION)
                    .getByText("In date", new Locator.GetByTextOptions().setExact(true))
                    .waitFor();
            sam.button("Undo").click();
            row(sam, standings, INFORMATION)
                    .getByText("Due soon", new Locator.GetByTextOptions().setExact(true))
                    .waitFor();
            sam.page.getByText("One deleted in the last 30 days").click();
            sam.button("Bring back " + INFORMATION).click();
            row(sam, standings, INFORMATION)
                    .getByText("In date", new Locator.GetByTextOptions().setExact(true))
                    .waitFor();
            sam.open("/evidence");
            sam.sees(INFORMATION);
            sam.open("/registration");
            sam.sees("Renewal due soon");
            sam.page
                    .getByLabel("Hours", new Page.GetByLabelOptions().setExact(true))
                    .fill("7.5");
            sam.page.getByLabel("What it was").fill("Late shift in custody");
            typeDay(sam, "Day", day);
            sam.page.getByLabel("What I think about it").fill("I asked too early.");
            sam.button("Add to log").click();
            sam.sees("Late shift in custody");
            sam.sees("Hours of practice: 857.5 hours");
            assertEquals(0, sam.page.getByText("I asked too early.").count(), "locked until it is opened");
            sam.button("Read what I think about Late shift in custody").click();
            sam.sees("I asked too early.");
            sam.button("Close").click();
            assertEquals(
                    "%PDF",
                    new String(taken(sam, "PDF"), 0, 4, StandardCharsets.US_ASCII), "the log can be taken along");
            for (String shut : new String[] {"/team-learning", "/training-report", "/courses/T-IG"}) {
                sam.open(shut);
                sam.sees(Texts.of("shell.notFound.title"));
            }
            assertTrue(sam.complaints.isEmpty(), sam.complaints::toString);
        }
        try (Visitor ellis = Visitor.at(app.base(), 320, 720, ColorScheme.DARK).signIn("ellis.garrow")) {
            ellis.open("/learning");
            row(ellis, ".wm-learning-standings", "Lone working")
                    .getByText("Not done")
                    .waitFor();
            ellis.settle();
            assertEquals(320, ellis.page.evaluate("() => document.documentElement.scrollWidth"));
        }
    }

    @Test
    void aManagerSeesTheTeamAndBringsAReportInWithoutItsTwoBadLines() {
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/team-learning?group=all&course=T-COURT");
            row(nadia, ".wm-learning-matrix", "Sam Okoro")
                    .getByText("Not done")
                    .first()
                    .waitFor();
            nadia.page
                    .getByText("Import a training report", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            nadia.page.locator("vaadin-upload").waitFor();
            String report = String.join(
                    "\n",
                    "Employee name,Course,Completed,Staff number",
                    "Sam Okoro,Court systems and report writing," + day + ",1",
                    "\"Okoro, Sam\",NHS|CSTF|Fire Safety - 2 Years|," + day + ",2",
                    "Sam Okoro,Ballroom dancing," + day + ",1",
                    "Sam Nobody,Fire safety," + day + ",3");
            bring(nadia, report);
            nadia.sees("2 courses are new, none is there already and 2 lines have a problem.");
            nadia.sees("There is no course “Ballroom dancing” here.");
            nadia.sees("Nobody whom you may enter courses for is called “Sam Nobody”.");
            nadia.page.getByLabel("Leave out the 2 lines with problems").check();
            nadia.settle();
            nadia.button("Add 2 courses").click();
            nadia.sees("2 courses added.");
            nadia.open("/training-report");
            bring(nadia, report);
            nadia.sees("No course is new, 2 are there already and 2 lines have a problem.");
            nadia.open("/team-learning?group=all&course=T-COURT&state=IN_DATE");
            Locator sam = row(nadia, ".wm-learning-matrix", "Sam Okoro");
            sam.getByText("In date", new Locator.GetByTextOptions().setExact(true))
                    .first()
                    .waitFor();
            sam.locator("a").click();
            nadia.sees("Learning of Sam Okoro");
            nadia.sees("From a training report");
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
        try (Visitor priya = Visitor.at(app.base()).signIn("priya.shah")) {
            priya.open("/team-registrations");
            priya.sees("99X0001Z");
            priya.open("/registration");
            priya.sees("My practice log");
            assertEquals(0, priya.page.getByText("Custody and court shifts").count(), "a log is its writer’s alone");
            assertTrue(priya.complaints.isEmpty(), priya.complaints::toString);
        }
        try (Visitor morgan = Visitor.at(app.base()).signIn("morgan.ellis-ward")) {
            morgan.open("/courses/T-DATA");
            morgan.page.getByLabel("Due again after how many months").fill("12");
            morgan.page.getByLabel("Where this comes from").fill("Trust policy 12");
            morgan.settle();
            morgan.button("Save").click();
            morgan.sees("L&D data set and records is changed.");
            row(morgan, ".wm-learning-courses", "L&D data set")
                    .getByText("After a year")
                    .waitFor();
            assertTrue(morgan.complaints.isEmpty(), morgan.complaints::toString);
        }
    }

    private static void bring(Visitor visitor, String text) {
        visitor.page
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("report.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }
}
