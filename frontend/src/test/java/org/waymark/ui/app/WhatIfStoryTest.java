package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.people.Directory;
import org.waymark.people.NewPerson;
import org.waymark.people.People;
import org.waymark.people.PersonFiles;
import org.waymark.signin.Accounts;

/** A manager tries out who can be missed, puts a scenario together, keeps and shares it; another manager opens it. */
@BrowserStory
class WhatIfStoryTest {

    private static final Actor CONSOLE = Actor.command("test");

    private final RunningApp app = RunningApp.demo();

    @Test
    void aManagerFindsWhoCannotBeMissedAndSharesWhatWouldHappen() {
        String second = anotherManager();
        String address;
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/what-if");
            nadia.sees("Scenario: nothing real changes");
            nadia.button("Run “Each person leaves in turn”").click();
            nadia.page.locator(".wm-leaver > summary").first().click();
            Locator tryIt = nadia.page.locator(".wm-leaver[open] vaadin-button").first();
            tryIt.click();
            nadia.page.locator(".wm-move").first().waitFor();
            nadia.page.locator(".wm-slopes svg").waitFor();
            train(nadia);
            assertEquals(2, nadia.page.locator(".wm-move").count());
            nadia.page.locator(".wm-move").first().getByRole(AriaRole.CHECKBOX).click();
            nadia.page.locator(".wm-move-off").waitFor();
            nadia.settle();
            nadia.page.getByLabel("Name of the scenario").fill("If it comes hard");
            nadia.button("Keep").click();
            nadia.page.waitForURL(url -> url.matches(".*/what-if/[^/]+/[^/]+"));
            nadia.button("Share with the other managers").click();
            nadia.sees("Share no more");
            address = nadia.page.url().substring(app.base().length());
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
        try (Visitor other = Visitor.at(app.base()).signIn(second)) {
            other.open(address);
            other.sees("If it comes hard");
            assertEquals(2, other.page.locator(".wm-move").count());
            assertEquals(1, other.page.locator(".wm-move-off").count());
            other.sees("Keep a copy");
            assertFalse(other.page.getByText("Share no more").isVisible());
            assertTrue(other.complaints.isEmpty(), other.complaints::toString);
        }
    }

    @Test
    void whatIsPrintedForACommissionerNamesNobody() {
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/what-if");
            nadia.button("Run “Each person leaves in turn”").click();
            String summary = nadia.page.locator(".wm-leaver > summary").first().textContent();
            String name = summary.replaceFirst("Without (.+?), .*", "$1");
            nadia.page.locator(".wm-leaver > summary").first().click();
            nadia.page.locator(".wm-leaver[open] vaadin-button").first().click();
            nadia.page.locator(".wm-move").first().waitFor();
            nadia.settle();
            nadia.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            String printed = nadia.page.locator("body").innerText();
            assertTrue(printed.contains("Scenario: nothing real changes"), printed);
            assertFalse(printed.contains(name), printed);
        }
    }

    private static void train(Visitor nadia) {
        choose(nadia, "Add a change", "Somebody reaches a level");
        pick(nadia, "Person", "");
        pick(nadia, "Competency", "SPC-01");
        choose(nadia, "Level to reach", "5");
        nadia.button("Add").last().click();
        nadia.page.locator(".wm-move").nth(1).waitFor();
        nadia.settle();
    }

    /** Opens a select by keyboard and takes the entry. */
    private static void choose(Visitor visitor, String label, String entry) {
        visitor.page
                .locator("vaadin-select", new Page.LocatorOptions().setHasText(label))
                .first()
                .click();
        visitor.page
                .locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first()
                .click();
        visitor.settle();
    }

    private static void pick(Visitor visitor, String label, String typed) {
        Locator box = visitor.page
                .locator(".wm-move-form vaadin-combo-box", new Page.LocatorOptions().setHasText(label))
                .first();
        box.locator("input").click();
        box.locator("input").fill(typed);
        visitor.page.locator("vaadin-combo-box-item:visible").first().waitFor();
        visitor.page.keyboard().press("ArrowDown");
        visitor.page.keyboard().press("Enter");
        visitor.settle();
    }

    private String anotherManager() {
        PersonId sam =
                app.get(Directory.class).find(CONSOLE, "Okoro", 1).getFirst().id();
        ServiceId service = app.get(PersonFiles.class)
                .of(CONSOLE, sam)
                .card()
                .posts()
                .getFirst()
                .post()
                .service();
        PersonId second = app.get(People.class).join(CONSOLE, new NewPerson("Hester", "Lyle", null, true));
        app.get(RoleGrants.class).grant(CONSOLE, second, Role.SERVICE_MANAGER, service);
        app.get(Accounts.class).open(CONSOLE, second, "hester.lyle", RunningApp.PASSWORD, false);
        return "hester.lyle";
    }
}
