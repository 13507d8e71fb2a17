package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What people do with the role profiles: look up to the next one, and advertise a post. */
@BrowserStory
class RoleProfileStoryTest {

    private final String base = RunningApp.demo().base();

    @Test
    void aVolunteerReadsThePeerSupporterProfileAndSeesInTwoClicksWhatIsMissing() {
        try (Visitor ellis = Visitor.at(base).signIn("ellis.garrow")) {
            ellis.open("/profiles");
            ellis.link("Peer supporter").first().click();
            ellis.sees("Engages people who refuse or avoid practitioners");
            ellis.sees("What it asks: 61 competencies");
            ellis.link("Compare with my levels").click();
            ellis.page.waitForURL(url -> url.endsWith("/career/PSW"));
            ellis.page
                    .locator(".wm-comparison h2")
                    .getByText("Peer supporter")
                    .first()
                    .waitFor();
            assertTrue(ellis.page.locator(".wm-difference").count() > 0, "no difference is shown");
            assertTrue(ellis.complaints.isEmpty(), ellis.complaints::toString);
        }
    }

    @Test
    void aRecruiterTakesTheJobDescriptionInBothForms() throws IOException {
        try (Visitor colette = Visitor.at(base).signIn("colette.baptiste")) {
            colette.open("/profiles/PSW");
            assertEquals(0, colette.link("Compare with my levels").count(), "she has no levels to compare with");
            Download pdf = colette.page.waitForDownload(
                    () -> colette.link("Job description as PDF").click());
            assertTrue(pdf.suggestedFilename().matches("job-description-peer-supporter-[-0-9]+\\.pdf"));
            try (var document = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertTrue(text.contains("Offers emotional and practical support through the court process"), text);
                assertTrue(text.contains("Band 3, £24,937 to £26,598 a year (England 2025/26)"), text);
                assertTrue(text.contains("Made with Waymark by Colette Baptiste"), text);
                assertTrue(text.contains("not an official document"), text);
            }
            Download plain = colette.page.waitForDownload(
                    () -> colette.link("Person specification as text").click());
            String text = Files.readString(plain.path());
            assertTrue(text.startsWith("PERSON SPECIFICATION"), text);
            assertTrue(text.contains("- Lived experience of the justice system and/or vulnerability"), text);
            assertTrue(colette.complaints.isEmpty(), colette.complaints::toString);
        }
    }

    @Test
    void whatSomebodyMayDoSafelyIsFoundByKeyboardAndKeptInTheAddress() {
        try (Visitor nadia = Visitor.at(base).signIn("nadia.rahman")) {
            nadia.open("/tasks");
            nadia.sees("48 tasks");
            nadia.open("/tasks?level=2&place=magistrates_court");
            nadia.sees("that somebody at level 2 may do safely");
            nadia.page.locator(".wm-fold > summary").first().focus();
            nadia.page.keyboard().press("Enter");
            nadia.page
                    .locator(".wm-fold[open]")
                    .getByText("It goes up a level when")
                    .waitFor();
            nadia.open("/tasks?level=2&place=custody_suite");
            nadia.sees("No task fits");
            nadia.link("Show every task").click();
            nadia.sees("48 tasks");
            assertFalse(nadia.page.url().contains("place="), "the address still asks for a place");
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }
}
