package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Today;

/** Two people meet for supervision: booked, prepared by both, held, noted and signed; the manager sees dates only. */
@BrowserStory
class SupervisionStoryTest {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String SAID = "He was sure of the threshold and unsure of the form";

    private final RunningApp app = RunningApp.demo();

    @Test
    void twoPeopleMeetAndOnlyTheyReadWhatWasSaid() {
        LocalDate today = app.get(Today.class).day();
        try (Visitor kwame = Visitor.at(app.base()).signIn("kwame.asante-boateng");
                Visitor priya = Visitor.at(app.base()).signIn("priya.shah")) {
            kwame.open("/supervision");
            kwame.link("Book a session").first().click();
            kwame.sees("Book supervision with Priya Shah");
            Sessions.typed(kwame, Sessions.field(kwame, "Day"), TYPED.format(today.minusDays(120)));
            kwame.button("Book a session").click();
            kwame.sees("A session is entered within 90 days");
            Sessions.typed(kwame, Sessions.field(kwame, "Day"), TYPED.format(today));
            Sessions.typed(kwame, Sessions.field(kwame, "From"), "20:00");
            kwame.button("Book a session").click();
            kwame.sees("Management supervision with Priya Shah");
            kwame.page.waitForURL(url -> url.contains("/supervision/session/"));
            String session = kwame.page.url().substring(app.base().length());
            Sessions.field(kwame, "What do you want to talk about?").fill("Working alone at night");
            kwame.button("Add to the agenda").click();
            kwame.sees("Working alone at night");

            anAgendaPointIsWarnedAbout(kwame);

            priya.open("/supervision/people");
            assertTrue(
                    priya.page.locator("table").first().textContent().contains("Kwame Asante-Boateng"),
                    "who is supervised is listed");
            priya.open(session);
            priya.sees("Working alone at night");
            bothChangeOnePoint(kwame, priya);
            Sessions.field(priya, "What is to be done").fill("Ask for a second person on Fridays");
            priya.button("Keep it").click();
            priya.sees("Ask for a second person on Fridays");
            notes(kwame, priya, session);
            signed(kwame, priya, session);
            assertTrue(kwame.complaints.isEmpty(), kwame.complaints::toString);
            assertTrue(priya.complaints.isEmpty(), priya.complaints::toString);
            nobodyElse(session);
        }
    }

    private static void anAgendaPointIsWarnedAbout(Visitor kwame) {
        Sessions.field(kwame, "What do you want to talk about?").fill("Letters to 943 476 5919");
        kwame.button("Add to the agenda").click();
        kwame.sees("This looks as if it names a service user: an NHS number. Take it out");
        assertEquals(1, kwame.page.locator(".wm-agenda-list > li").count(), "nothing is kept before it is asked again");
        Sessions.field(kwame, "What do you want to talk about?").fill("");
    }

    /** Both have the page open; nobody's words are lost. */
    private static void bothChangeOnePoint(Visitor kwame, Visitor priya) {
        change(priya, "Working alone at night, and who is called");
        priya.sees("Working alone at night, and who is called");
        change(kwame, "Working alone at night since the rota changed");
        kwame.sees("Both texts stand on the agenda now.");
        assertEquals(2, kwame.page.locator(".wm-agenda-list > li").count());
    }

    private static void change(Visitor visitor, String words) {
        visitor.page.locator(".wm-agenda-list summary").first().click();
        Sessions.field(visitor, "New words").fill(words);
        visitor.button("Keep the new words").first().click();
        visitor.settle();
    }

    private void notes(Visitor kwame, Visitor priya, String session) {
        priya.link("Notes").first().click();
        priya.sees("Nobody but you reads this before you share it");
        Sessions.field(priya, "Practice").fill(SAID + ", NHS number 943 476 5919");
        priya.button("Save my note").click();
        priya.sees("This looks as if it names a service user: an NHS number");
        String address = session.replace("/session/", "/notes/");
        kwame.open(address);
        kwame.sees("Priya Shah keeps a note that is not shared.");
        assertFalse(kwame.page.content().contains("threshold"), "a draft is its author's");
        Sessions.field(priya, "Practice").fill(SAID);
        priya.button("Share my note").click();
        priya.confirm();
        priya.sees("Shared with Kwame Asante-Boateng.");
        kwame.open(address);
        kwame.sees(SAID);
        revised(kwame, priya, address);
    }

    /** A new version that looks like a service user is not shared before it was asked again, and typing is not lost. */
    private static void revised(Visitor kwame, Visitor priya, String address) {
        priya.page.locator("summary:has-text('Change my shared note')").click();
        Sessions.field(priya, "Practice").fill(SAID + ", and 943 476 5919");
        Sessions.field(priya, "Why you change it").fill("He said 943 476 5919");
        priya.button("Save as a new version").click();
        priya.sees("This looks as if it names a service user: an NHS number. Take it out");
        kwame.open(address);
        assertFalse(kwame.page.content().contains("943 476 5919"), "nothing is shared before it is asked again");
        Sessions.field(priya, "Practice").fill(SAID + " at first");
        priya.button("Save as a new version").click();
        priya.sees("Say why in other words");
        priya.link("Agenda and actions").first().click();
        priya.sees("Leave without saving?");
        priya.button("Stay here").click();
        Sessions.field(priya, "Why you change it").fill("He remembered more");
        priya.button("Save as a new version").click();
        priya.sees("The new version is shared.");
        kwame.open(address);
        kwame.sees(SAID + " at first");
    }

    private static void signed(Visitor kwame, Visitor priya, String session) {
        Sessions.heldAndSigned(priya, kwame, session);
        kwame.open("/supervision");
        assertTrue(kwame.page.content().contains("By both"), "both have signed");
    }

    /** A kind that this service begins can be asked of a role profile and booked from its day on. */
    private void kindOfOnesOwn(Visitor morgan) {
        morgan.link("Kinds of supervision").click();
        morgan.link("Add a kind").click();
        Sessions.field(morgan, "Short name").fill("CLIN");
        Sessions.field(morgan, "Name").fill("Court craft");
        Sessions.field(morgan, "What it is for").fill("advocacy, reports and working with the bench");
        Sessions.field(morgan, "Usually held by").fill("experienced court practitioner");
        Sessions.field(morgan, "Where this comes from").fill("Supervision policy, section 9");
        morgan.button("Keep the kind").click();
        morgan.sees("There is a kind with this short name already");
        Sessions.field(morgan, "Short name").fill("CRT");
        morgan.button("Keep the kind").click();
        morgan.sees("experienced court practitioner");
        try (Visitor sam = Visitor.at(app.base()).signIn("sam.okoro")) {
            sam.open("/supervision/kinds");
            sam.sees("Court craft");
            assertEquals(0, sam.page.getByText("Add a kind").count());
            sam.open("/supervision/kinds?kind=CRT");
            assertEquals(0, sam.page.getByText("Keep the kind").count());
        }
    }

    private void nobodyElse(String session) {
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/supervision/dates");
            nadia.sees("Kwame Asante-Boateng");
            assertFalse(nadia.page.content().contains("Working alone"), "dates only");
            nadia.open(session);
            nadia.sees("We cannot find this session");
            nadia.open(session.replace("/session/", "/notes/"));
            nadia.sees("We cannot find this session");
        }
        try (Visitor morgan = Visitor.at(app.base()).signIn("morgan.ellis-ward")) {
            morgan.open(session.replace("/session/", "/notes/"));
            morgan.sees("We cannot find this session");
            morgan.open("/supervision/rules?role=PRA&kind=CLIN");
            Sessions.field(morgan, "Days between two sessions at most").fill("400");
            Sessions.field(morgan, "Where this comes from").fill("Supervision policy, section 4");
            morgan.button("Keep the rule").click();
            morgan.sees("Give a whole number of days up to 366");
            Sessions.field(morgan, "Days between two sessions at most").fill("40");
            morgan.button("Keep the rule").click();
            morgan.sees("Every 40 days at most");
            kindOfOnesOwn(morgan);
        }
    }
}
