package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.SelfAssessments;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.people.Directory;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The database goes away under people who are at work, and comes back; the app runs all the while. */
@BrowserStory
class DatabaseAwayTest {

    private static final int TRIES = 30;

    private final RunningApp app = RunningApp.demo();

    @AfterEach
    void nobodyElseIsWithoutDatabase() {
        app.cable().plugIn();
    }

    @Test
    void aPageSaysSoInASentenceAndOpensOnceTheDatabaseIsBack() throws InterruptedException {
        try (Visitor ellis = Visitor.at(app.base()).signIn("ellis.garrow")) {
            app.cable().pullOut();
            saysThatItIsAway(ellis, "/evidence");
            saysThatItIsAway(ellis, "/career");
            saysThatItIsAway(ellis, "/");
            app.cable().plugIn();
            opensAgain(ellis, "/evidence");
            assertTrue(ellis.complaints.isEmpty(), ellis.complaints::toString);
        }
    }

    @Test
    void anAnswerThatCouldNotBeKeptIsNotShownAsChosen() throws InterruptedException {
        AssessmentId draft = draftOfEllis();
        try (Visitor ellis = Visitor.at(app.base()).signIn("ellis.garrow")) {
            ellis.open("/" + Places.assess(draft) + "?by=one");
            ellis.awaitRating();
            Locator chosen = ellis.page.locator("fieldset[data-item] input:checked");
            Locator failed = ellis.page.locator(".wm-not-saved [role=alert]");
            assertEquals(0, chosen.count());
            app.cable().pullOut();
            ellis.page.locator("fieldset[data-item] input").nth(3).check();
            failed.waitFor();
            ellis.sees(Texts.of("shell.trouble.database"));
            assertEquals(1, failed.count());
            assertEquals(0, chosen.count(), "the browser shows an answer that is not kept");
            app.cable().plugIn();
            String item = ellis.page.locator("fieldset[data-item]").getAttribute("data-item");
            keepsAgain(ellis, 2);
            assertEquals(0, failed.count(), "still said to have failed");
            ellis.page.keyboard().press("Enter");
            ellis.page.waitForFunction(
                    "item => document.querySelector('fieldset[data-item]')?.dataset.item !== item", item);
            assertEquals(0, chosen.count(), "the answer went on to the next competency");
            assertTrue(ellis.complaints.isEmpty(), ellis.complaints::toString);
        }
    }

    private static void saysThatItIsAway(Visitor visitor, String address) {
        visitor.open(address);
        visitor.sees(Texts.of("shell.trouble.database"));
        assertEquals(
                List.of(Texts.of("shell.away.title")),
                visitor.page.locator("h2").allTextContents());
        String shown = visitor.page.content();
        assertFalse(shown.contains("Exception"), shown);
        assertFalse(shown.contains("org.waymark"), shown);
    }

    /** The pool of connections takes a few tries to notice that the database is back. */
    private static void opensAgain(Visitor visitor, String address) {
        for (int i = 0; i < TRIES; i++) {
            visitor.open(address);
            if (visitor.page.locator("main h1").count() > 0) {
                return;
            }
        }
        fail("The app did not recover.");
    }

    private static void keepsAgain(Visitor visitor, int level) {
        Locator chosen = visitor.page.locator("fieldset[data-item] input:checked");
        for (int i = 0; i < TRIES; i++) {
            visitor.page.locator("fieldset[data-item] input").nth(level).focus();
            visitor.page.keyboard().press(Integer.toString(level));
            visitor.settle();
            if (chosen.count() > 0) {
                assertEquals(Integer.toString(level), chosen.getAttribute("value"));
                return;
            }
        }
        fail("No answer was kept any more.");
    }

    private AssessmentId draftOfEllis() {
        var ellis = app.get(Directory.class)
                .find(Actor.command("test"), "Garrow", 1)
                .getFirst()
                .id();
        return app.get(SelfAssessments.class).start(Actor.onScreen(ellis));
    }
}
