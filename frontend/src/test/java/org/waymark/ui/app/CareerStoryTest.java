package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A practitioner looks at the next step on the career map, a volunteer at the one into a paid post. */
@BrowserStory
class CareerStoryTest {

    private final RunningApp app = RunningApp.demo();

    @Test
    void aPractitionerGoesFromTheMapByKeyboardToGoalsAndToTheTalkAboutIt() throws IOException {
        try (Visitor sam = Visitor.at(app.base()).signIn("sam.okoro")) {
            sam.open("/career");
            Locator box = sam.page.locator(".wm-map-lying [role=link][aria-label^='Specialist practitioner, level 6']");
            box.focus();
            assertEquals(
                    "5px",
                    box.locator("rect").evaluate("rect => getComputedStyle(rect).strokeWidth"),
                    "focus is seen on the drawing");
            sam.page.keyboard().press("Enter");
            sam.page.waitForURL(url -> url.endsWith("/career/SPE"));
            String said = sam.page.locator(".wm-map-lying .wm-map-here").getAttribute("aria-label");
            assertTrue(said.startsWith("Liaison and diversion practitioner, level 5. You are here. "), said);
            sam.link("Show the map as a table").click();
            sam.page.locator(".wm-lattice tbody tr").first().waitFor();
            assertEquals(
                    9,
                    sam.page.locator(".wm-lattice tbody tr").count(),
                    "every profile of the drawing is in the table");
            sam.sees("Team leader (Leadership pathway)");
            sam.page.getByText("competencies that carry over").first().click();
            sam.page.locator(".wm-carried tbody tr").nth(10).waitFor();
            twoProfiles(sam);
            people(sam);
            sam.open("/career/SPE");
            sam.link("Make goals of the 5 biggest gaps, one after the other").click();
            sam.sees("4 more goals follow this one.");
            sam.link("Leave this one out").click();
            sam.sees("3 more goals follow this one.");
            sam.button("Put it in my plan").click();
            sam.sees("2 more goals follow this one.");
            talk(sam);
            assertTrue(sam.complaints.isEmpty(), sam.complaints::toString);
        }
    }

    @Test
    void aVolunteerSeesTheWayIntoAPaidPostAndWhoMayBeAsked() {
        try (Visitor ellis = Visitor.at(app.base(), 390, 844, ColorScheme.DARK).signIn("ellis.garrow")) {
            ellis.open("/development");
            ellis.link("Whom to ask, open posts and the usual time").click();
            ellis.page.waitForURL(url -> url.endsWith("/career/PSW/step"));
            ellis.sees("Fewer than 10 people moved from Volunteer to Peer supporter");
            ellis.sees("Winnie Cho");
            ellis.sees("Severnmouth Liaison and Diversion");
            ellis.sees("The one post that is open");
            ellis.sees("Who holds or held this role can offer to be asked about it.");
            ellis.open("/career");
            ellis.settle();
            Locator here = ellis.page.locator(".wm-map-standing .wm-map-here");
            assertTrue(here.isVisible(), "on a phone the map stands upright");
            assertTrue(here.getAttribute("aria-label").contains("You are here"));
            for (String route : new String[] {
                "/career", "/career/PSW/step", "/career-conversation", "/profiles/side-by-side?one=VOL&two=PSW"
            }) {
                ellis.open(route);
                ellis.settle();
                assertEquals(
                        390, ellis.page.evaluate("() => document.documentElement.scrollWidth"), route + " is too wide");
            }
            assertTrue(ellis.complaints.isEmpty(), ellis.complaints::toString);
        }
        try (Visitor morgan = Visitor.at(app.base()).signIn("morgan.ellis-ward")) {
            morgan.open("/volunteer-term");
            morgan.sees("18 months. This comes with the application");
            morgan.page.getByLabel("Months").fill("0");
            morgan.page.getByLabel("Policy or page").fill("Volunteer policy");
            morgan.button("Save").click();
            morgan.sees("Give a whole number of months from 1 to 120.");
            morgan.page.getByLabel("Months").fill("18");
            morgan.button("Save").click();
            morgan.sees("Source: Volunteer policy");
            assertTrue(morgan.complaints.isEmpty(), morgan.complaints::toString);
        }
    }

    private static void twoProfiles(Visitor sam) {
        sam.link("Two profiles side by side").first().click();
        sam.page.waitForURL(url -> url.endsWith("/profiles/side-by-side?one=PRA&two=SPE"));
        sam.sees("England 2025/26");
        sam.link("Change places").click();
        sam.page.waitForURL(url -> url.endsWith("one=SPE&two=PRA"));
        sam.sees("competencies at a lower level in Liaison and diversion practitioner");
    }

    /** Sam reads whom to ask, says that others may ask him about his own role, and takes it back at once. */
    private static void people(Visitor sam) {
        sam.open("/career/SPE/step");
        sam.sees("Marguerite Osei");
        assertEquals(0, sam.page.getByText("Kofi Mensah-Hale").count(), "of another organisation");
        sam.sees("The one post that is open");
        sam.open("/career/PRA/step");
        sam.button("Yes, others may ask me").click();
        sam.sees("Colleagues may ask you about Liaison and diversion practitioner");
        sam.button("Take it back").click();
        sam.button("Yes, others may ask me").waitFor();
    }

    private static void talk(Visitor sam) throws IOException {
        sam.open("/career-conversation");
        sam.sees("Where I would like to go");
        sam.sees("Who does that work well, and could I join them for a day?");
        Download pdf = sam.page.waitForDownload(() -> sam.link("As PDF").click());
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("What we agree"), text);
            assertTrue(document.getNumberOfPages() <= 2, "two pages at most");
        }
        sam.open("/passport");
        Download portfolio =
                sam.page.waitForDownload(() -> sam.link("Portfolio as text").click());
        assertTrue(Files.readString(portfolio.path()).startsWith("PORTFOLIO OF EVIDENCE"), "the portfolio");
    }
}
