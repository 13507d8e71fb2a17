package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Today;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.provision.Site;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Sites;
import org.waymark.ui.session.Places;

/** A service manager says what a new custody suite needs: from the template, by hand, and from a spreadsheet. */
@BrowserStory
class CoverNeedsStoryTest {

    private static final Actor CONSOLE = Actor.command("test");

    private final RunningApp app = RunningApp.demo();

    @Test
    void aManagerProposesMendsKeepsAndPastesWhatASiteNeeds() {
        Site site = newSuite("Story custody suite");
        String needs = "/" + Places.siteNeeds(site.serviceId(), site.id());
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open(needs);
            nadia.sees("Needs not said yet");
            takesWhatTheTemplateProposes(nadia);
            seesWhatIsWrongAndMendsIt(nadia);
            pastesABlockWithABadRow(nadia);
            nadia.open(needs);
            nadia.sees("Somebody has to know the police side.");
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    @Test
    void whatWasChangedIsNotLostByLeaving() {
        Site site = newSuite("Leaving custody suite");
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/" + Places.changeNeeds(site.serviceId(), site.id(), today()));
            nadia.button("Add a row").click();
            cell(nadia, 1, "people").fill("3");
            cell(nadia, 1, "people").press("Tab");
            nadia.link("Services").first().click();
            nadia.sees("Leave without keeping your changes?");
            nadia.button("Stay here").click();
            assertEquals("3", cell(nadia, 1, "people").inputValue());
            nadia.link("Services").first().click();
            nadia.button("Leave, lose the changes").click();
            nadia.page.waitForURL(url -> url.endsWith("/services"));
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    @Test
    void whoeverMayNotPlanReadsWhatASiteNeedsAndCannotChangeIt() {
        Site site = newSuite("Reading custody suite");
        try (Visitor sam = Visitor.at(app.base()).signIn("sam.okoro")) {
            sam.open("/" + Places.siteNeeds(site.serviceId(), site.id()));
            sam.sees("Service managers of this service and administrators can change");
            assertEquals(0, sam.link("Write or paste the needs yourself").count());
            sam.open("/" + Places.changeNeeds(site.serviceId(), site.id(), today()));
            sam.page.locator(".wm-empty h2").waitFor();
            assertEquals(0, sam.page.locator(".wm-cover-grid").count(), "Sam can change the needs");
        }
    }

    private static void takesWhatTheTemplateProposes(Visitor nadia) {
        nadia.link("Propose from the template for a custody suite").click();
        nadia.sees("What the template proposes");
        nadia.page.locator(".wm-cover-proposal").first().waitFor();
        int proposed = nadia.page.locator(".wm-cover-proposal").count();
        assertTrue(proposed > 1, "the template proposes too little");
        nadia.page.locator(".wm-cover-proposal vaadin-checkbox").last().click();
        nadia.button("Put " + (proposed - 1) + " line").click();
        cell(nadia, proposed - 1, "people").waitFor();
        assertEquals(proposed - 1, nadia.page.locator(".wm-cover-need").count());
    }

    private static void seesWhatIsWrongAndMendsIt(Visitor nadia) {
        Locator people = cell(nadia, 1, "people");
        people.fill("0");
        people.press("Tab");
        nadia.button("Keep these needs from").click();
        nadia.sees("There is a problem");
        nadia.page.waitForFunction("() => document.title.startsWith('Error: ')");
        assertEquals("true", people.getAttribute("aria-invalid"));
        String said = nadia.page
                .locator("#" + people.getAttribute("aria-describedby"))
                .textContent();
        assertTrue(said.contains("Give a number from 1 to 99"), said);
        nadia.page.locator(".wm-errors a").first().click();
        nadia.page.waitForFunction("() => document.activeElement?.id === 'need-1-headcount'");
        nadia.page.keyboard().type("2");
        nadia.page.keyboard().press("Tab");
        nadia.button("Keep these needs from").click();
        nadia.sees("These needs hold from");
        nadia.sees("This plan holds since");
        nadia.sees("2 people");
    }

    private static void pastesABlockWithABadRow(Visitor nadia) {
        nadia.link("Change these needs").click();
        cell(nadia, 1, "people").waitFor();
        int before = nadia.page.locator(".wm-cover-need").count();
        nadia.page.getByText("Paste from a spreadsheet").first().click();
        nadia.page.getByLabel("Rows from a spreadsheet").fill("""
            Screening\tMon-Fri\t10:00 to 12:00\tPRA\t\t1\tno\t\tuseful\tSomebody has to know the police side.
            Screening\tSat\t10:00 to 12:00\tPRA\t\tten\tno\t\tuseful\tA second pair of hands.
            """);
        nadia.button("Read these rows").click();
        nadia.sees("1 row has something to mend.");
        Locator fault = nadia.page
                .locator(".wm-cover-paste vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText("a whole number from 1 to 99"));
        fault.first().waitFor();
        assertTrue(fault.first().textContent().startsWith("ten"), "the fault is not beside its cell");
        nadia.button("Add these 2 rows to the grid").click();
        Locator people = cell(nadia, before + 2, "people");
        assertEquals("true", people.getAttribute("aria-invalid"));
        people.fill("1");
        people.press("Tab");
        nadia.button("Keep these needs from").click();
        nadia.sees("This plan holds since");
        nadia.sees("A second pair of hands.");
    }

    private static Locator cell(Visitor visitor, int row, String cell) {
        return visitor.page.getByLabel(Pattern.compile("^" + cell + ", row " + row + "$", Pattern.CASE_INSENSITIVE));
    }

    private LocalDate today() {
        return app.get(Today.class).day();
    }

    private Site newSuite(String name) {
        LdService northvale = app.get(LdServices.class).list(CONSOLE).stream()
                .filter(service -> service.code().equals("NORTHVALE"))
                .findFirst()
                .orElseThrow();
        return app.get(Sites.class)
                .add(
                        CONSOLE,
                        northvale.id(),
                        new SiteForm(
                                name, SiteKind.CUSTODY_SUITE, new ForceCode("CUMBRIA"), "", "", today().minusDays(1)));
    }
}
