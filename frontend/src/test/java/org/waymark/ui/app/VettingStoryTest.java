package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.waymark.ui.session.Texts;

/** A recruiter works the vetting board; a manager learns one neutral word. */
@BrowserStory
class VettingStoryTest {

    private final RunningApp app = RunningApp.demo();

    @Test
    void aRecruiterMovesACardByKeyboardAndTakesItBack() {
        try (Visitor colette = Visitor.at(app.base()).signIn("colette.baptiste")) {
            colette.open("/vetting");
            colette.settle();
            moveByKeyboard(colette, "Rowan Tillett", "Form with candidate");
            colette.sees("Rowan Tillett is in “Form with candidate” now.");
            assertEquals("Form with candidate", columnOf(colette, "Rowan Tillett"));
            colette.button("Undo").click();
            colette.page.waitForFunction(
                    "() => document.querySelector('.wm-board-column').textContent.includes('Rowan Tillett')");
            assertEquals("Offer made", columnOf(colette, "Rowan Tillett"));
            moveByKeyboard(colette, "Rowan Tillett", "With police");
            colette.sees("A form goes to the police after the ready check.");
            assertEquals("Offer made", columnOf(colette, "Rowan Tillett"));
            assertTrue(colette.complaints.isEmpty(), colette.complaints::toString);
        }
    }

    @Test
    void aRefusedCandidateAndOneWhoWithdrewLookTheSameToAManagerButNotToTheRecruiter() {
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/people-in-vetting");
            nadia.settle();
            assertEquals(wordsAbout(nadia, "Farah Quillan"), wordsAbout(nadia, "Joss Penhallow"));
            assertTrue(wordsAbout(nadia, "Farah Quillan").contains("Not cleared"));
            assertTrue(wordsAbout(nadia, "Mira Solbury").contains("Cleared"));
            String all = nadia.page.locator("main").textContent();
            assertFalse(all.contains("Not granted") || all.contains("Withdrawn"), all);
            nadia.open("/vetting");
            nadia.sees(Texts.of("shell.notFound.title"));
        }
        try (Visitor colette = Visitor.at(app.base()).signIn("colette.baptiste")) {
            colette.open("/vetting");
            colette.page
                    .getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("Farah Quillan"))
                    .first()
                    .click();
            colette.sees("Not granted");
            assertTrue(colette.complaints.isEmpty(), colette.complaints::toString);
        }
    }

    @Test
    void onAPhoneTheBoardStandsInOneColumnAndScrollsNowhereSideways() {
        try (Visitor colette =
                Visitor.at(app.base(), 320, 720, ColorScheme.LIGHT).signIn("colette.baptiste")) {
            for (String route : new String[] {"/vetting", "/vetting?show=table", "/vetting/new", "/vetting-rules"}) {
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

    private static void moveByKeyboard(Visitor visitor, String name, String stage) {
        visitor.page.getByLabel("Move " + name + " to another stage").first().focus();
        visitor.page.keyboard().press("Enter");
        Locator item = visitor.page.locator(".wm-move-to button", new Page.LocatorOptions().setHasText(stage));
        item.waitFor();
        item.focus();
        visitor.page.keyboard().press("Enter");
    }

    /** The heading of the column in which a card stands. */
    private static String columnOf(Visitor visitor, String name) {
        visitor.settle();
        return visitor.page
                .locator(".wm-board-column")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .locator("h2")
                .evaluate("head => head.firstChild.textContent")
                .toString();
    }

    /** What a row says besides the name and the post. */
    private static String wordsAbout(Visitor visitor, String name) {
        return visitor
                .page
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("td")
                .allTextContents()
                .stream()
                .skip(2)
                .toList()
                .toString();
    }
}
