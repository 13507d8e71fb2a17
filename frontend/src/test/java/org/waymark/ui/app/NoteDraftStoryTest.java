package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.Today;
import org.waymark.people.Directory;
import org.waymark.supervision.Kinds;
import org.waymark.supervision.NewSession;
import org.waymark.supervision.SessionForm;
import org.waymark.supervision.SupervisionBooking;
import org.waymark.ui.session.Places;

/** What somebody types into a note is there again, although they never saved it and closed the tab. */
@BrowserStory
class NoteDraftStoryTest {

    private static final String FIRST = "She asked for time to think";
    private static final String MORE = FIRST + " and for a second shift beside somebody";

    private final RunningApp app = RunningApp.demo();

    private SupervisionSessionId booked() {
        var directory = app.get(Directory.class);
        var priya = directory.find(Actor.command("test"), "Shah", 1).getFirst().id();
        var kwame = directory
                .find(Actor.command("test"), "Asante-Boateng", 1)
                .getFirst()
                .id();
        return app.get(SupervisionBooking.class)
                .book(
                        Actor.onScreen(priya),
                        new NewSession(
                                kwame,
                                Kinds.CLIN,
                                SessionForm.PERSON,
                                app.get(Today.class).day().plusDays(30),
                                LocalTime.of(21, 0),
                                30,
                                ""));
    }

    private static Locator practice(Visitor visitor) {
        return Sessions.field(visitor, "Practice");
    }

    @Test
    void whatIsTypedIsSavedByItselfAndAnotherTabIsNotOverwritten() {
        String address = "/" + Places.supervisionNotes(booked());
        try (Visitor priya = Visitor.at(app.base()).signIn("priya.shah");
                Visitor other = Visitor.at(app.base()).signIn("priya.shah")) {
            priya.open(address);
            practice(priya).pressSequentially(FIRST);
            savedWithoutAsking(priya);
            priya.open(address);
            assertEquals(FIRST, practice(priya).inputValue());
            other.open(address);
            practice(priya).fill(MORE);
            practice(priya).press("Tab");
            savedWithoutAsking(priya);
            overtaken(other);
            priya.open(address);
            assertEquals(MORE, practice(priya).inputValue(), "the other tab has overwritten nothing");
            practice(priya).fill(MORE + ", NHS number 943 476 5919");
            priya.sees("This looks as if it names a service user: an NHS number");
            priya.link("Agenda and actions").first().click();
            priya.page.waitForURL(url -> url.contains("/supervision/session/"));
            assertTrue(priya.complaints.isEmpty(), priya.complaints::toString);
            assertTrue(other.complaints.isEmpty(), other.complaints::toString);
        }
    }

    private static void savedWithoutAsking(Visitor visitor) {
        visitor.page.locator(".wm-saved:has-text('Saved')").waitFor();
    }

    /** What was typed stays in its field, and the line says why it is not kept. */
    private static void overtaken(Visitor other) {
        practice(other).fill("Typed in another tab");
        practice(other).press("Tab");
        other.sees("This was changed meanwhile, perhaps in another tab.");
        assertEquals("Typed in another tab", practice(other).inputValue());
        other.button("Save my note").click();
        other.page.locator(".wm-errors").getByText("This was changed meanwhile").waitFor();
        assertEquals("Typed in another tab", practice(other).inputValue());
    }
}
