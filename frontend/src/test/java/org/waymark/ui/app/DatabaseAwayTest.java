package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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
}
