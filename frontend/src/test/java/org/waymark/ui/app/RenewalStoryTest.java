package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Renewals from the manager's wish to the board, a card that is dragged, and a calendar that a secret opens. */
@BrowserStory
class RenewalStoryTest {

    private final RunningApp app = RunningApp.demo();

    @Test
    void aManagerAsksARecruiterStartsSeveralAndTheyStandOnTheBoard() {
        List<String> names;
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/renewals");
            nadia.settle();
            names = chooseTwo(nadia);
            Locator start = nadia.page.getByRole(
                    AriaRole.BUTTON,
                    new Page.GetByRoleOptions()
                            .setName("Start the chosen renewals")
                            .setExact(true));
            assertEquals(0, start.count());
            nadia.button("Ask the recruiter to start the chosen renewals").click();
            nadia.sees("The recruiter was asked to start");
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
        try (Visitor colette = Visitor.at(app.base()).signIn("colette.baptiste")) {
            colette.open("/messages");
            colette.sees("asks you to start");
            colette.open("/renewals");
            colette.settle();
            for (String name : names) {
                assertTrue(row(colette, name).textContent().contains("Asked for on"), name);
                choose(colette, name);
            }
            colette.button("Start the chosen renewals").first().click();
            colette.sees("2 renewals started.");
            colette.settle();
            for (String name : names) {
                assertTrue(row(colette, name).textContent().contains("Under way"), name);
            }
            colette.open("/vetting");
            colette.settle();
            for (String name : names) {
                assertTrue(card(colette, name).textContent().contains("Renewal"), name);
            }
            assertTrue(colette.complaints.isEmpty(), colette.complaints::toString);
        }
    }

    @Test
    void aCardThatIsDraggedMovesAndOneThatMayNotSaysWhy() {
        try (Visitor colette = Visitor.at(app.base()).signIn("colette.baptiste")) {
            colette.open("/vetting");
            colette.settle();
            drag(colette, "Ines Carrow", 3);
            colette.sees("A form goes to the police after the ready check.");
            drag(colette, "Ines Carrow", 2);
            colette.sees("Ines Carrow is in “Ready check” now.");
            colette.button("Undo").click();
            colette.page.waitForFunction(
                    "() => document.querySelectorAll('.wm-board-column')[1]" + ".textContent.includes('Ines Carrow')");
            assertTrue(colette.complaints.isEmpty(), colette.complaints::toString);
        }
    }

    @Test
    void aCalendarIsOpenedByItsSecretUntilItIsEnded() throws IOException, InterruptedException {
        try (Visitor colette = Visitor.at(app.base()).signIn("colette.baptiste")) {
            colette.open("/renewals");
            colette.settle();
            colette.button("Make an address").click();
            Locator address = colette.page.getByRole(
                    AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Address for your calendar"));
            address.waitFor();
            String path = address.inputValue();
            HttpResponse<String> calendar = get(path);
            assertEquals(200, calendar.statusCode());
            assertTrue(calendar.body().startsWith("BEGIN:VCALENDAR"), calendar::body);
            assertTrue(calendar.body().contains("to start:"), calendar::body);
            HttpResponse<String> guessed = get(path.replaceFirst("/calendar/..", "/calendar/__"));
            assertEquals(404, guessed.statusCode());
            colette.button("End the address").click();
            colette.sees("The address leads nowhere now.");
            HttpResponse<String> ended = get(path);
            assertEquals(404, ended.statusCode());
            assertEquals(guessed.body(), ended.body());
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(app.base() + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Chooses the first two that nobody has begun or asked for, and tells whose they are. */
    private static List<String> chooseTwo(Visitor visitor) {
        Locator rows = visitor.page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Not begun"));
        List<String> names = List.of(name(rows.nth(0)), name(rows.nth(1)));
        names.forEach(name -> choose(visitor, name));
        return names;
    }

    private static String name(Locator row) {
        return row.locator("th a").textContent();
    }

    private static void choose(Visitor visitor, String name) {
        visitor.page
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Choose the renewal for " + name))
                .first()
                .check();
    }

    private static Locator row(Visitor visitor, String name) {
        return visitor.page
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private static Locator card(Visitor visitor, String name) {
        return visitor.page
                .locator(".wm-case")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    /** Drags a card to a column, by its number from 0. */
    private static void drag(Visitor visitor, String name, int column) {
        card(visitor, name)
                .dragTo(
                        visitor.page.locator(".wm-board-column").nth(column),
                        new Locator.DragToOptions().setSourcePosition(10, 60).setTargetPosition(60, 40));
    }
}
