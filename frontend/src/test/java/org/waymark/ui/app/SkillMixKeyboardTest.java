package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Today;
import org.waymark.provision.LdServices;
import org.waymark.provision.Site;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Sites;
import org.waymark.ui.session.Places;

/** The heat map and the grid of needs without a mouse, and both of the manager's pictures on a phone. */
@BrowserStory
class SkillMixKeyboardTest {

    private static final Actor CONSOLE = Actor.command("test");
    private static final int MOST_STOPS = 60;

    /** The cell of the grid that has the focus: its place and its words. */
    private static final String CELL = "(() => { const grid = document.querySelector('vaadin-grid');"
            + " const cell = grid.shadowRoot.activeElement?.closest('td, th');"
            + " return cell ? cell.parentElement.parentElement.id + ' ' + cell.parentElement.rowIndex + ' '"
            + " + cell.cellIndex + ' ' + cell.querySelector('slot').assignedNodes()[0].textContent : ''; })()";

    private final RunningApp app = RunningApp.demo();

    @Test
    void arrowKeysMoveInTheHeatMapEnterOpensACellAndEscapeGoesBackToIt() {
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/team");
            nadia.sees("Sam Okoro");
            nadia.settle();
            tabTo(nadia, CELL + ".startsWith('items')");
            String first = cell(nadia);
            keys(nadia, "ArrowDown", "ArrowRight");
            nadia.page.waitForFunction("cell => " + CELL + " !== cell", first);
            keys(nadia, "Enter");
            nadia.page.waitForURL(url -> url.contains("open="));
            nadia.settle();
            keys(nadia, "ArrowRight");
            String cell = cell(nadia);
            keys(nadia, "Enter");
            nadia.page.waitForFunction("() => document.activeElement?.id === 'panel'");
            assertTrue(nadia.page.locator(".wm-heat-panel").isVisible());
            keys(nadia, "Escape");
            nadia.page.waitForFunction("cell => " + CELL + " === cell", cell);
            assertEquals(0, nadia.page.locator(".wm-heat-panel:visible").count());
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    @Test
    void theNeedsOfASiteAreWrittenByKeyboardAlone() {
        Site site = newSuite("Keyboard custody suite");
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/" + Places.siteNeeds(site.serviceId(), site.id()));
            nadia.sees("Needs not said yet");
            tabTo(nadia, active("textContent", "Write or paste the needs yourself"));
            keys(nadia, "Enter");
            nadia.page.waitForURL(url -> url.contains("/needs/change"));
            nadia.page.locator(".wm-cover-keep").waitFor();
            nadia.settle();
            tabTo(nadia, active("textContent", "Add a row"));
            keys(nadia, "Enter");
            nadia.page.waitForFunction("() => document.activeElement?.id === 'need-1-pathway'");
            tabTo(nadia, "document.activeElement.id === 'need-1-role'");
            keys(nadia, "ArrowDown");
            String role = nadia.page.locator("#need-1-role option:checked").textContent();
            tabTo(nadia, "document.activeElement.id === 'need-1-headcount'");
            keys(nadia, "2", "Tab");
            tabTo(nadia, active("textContent", "Keep these needs from"));
            keys(nadia, "Enter");
            nadia.sees("These needs hold from");
            nadia.sees("2 people");
            assertTrue(nadia.page.locator("main").innerText().contains(role), role);
            tabTo(nadia, active("textContent", "See how it is covered"));
            keys(nadia, "Enter");
            nadia.page.waitForURL(url -> url.contains("/cover/"));
            nadia.sees("0 of 2");
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    @Test
    void aPhoneShowsTheGapsOfTheTeamAndOfItsCover() {
        try (Visitor nadia = Visitor.at(app.base(), 390, 844, ColorScheme.LIGHT).signIn("nadia.rahman")) {
            nadia.open("/team");
            nadia.page.locator(".wm-gaps tbody tr").first().waitFor();
            nadia.settle();
            assertEquals(0, nadia.page.locator("vaadin-grid:visible").count(), "a phone shows the whole map");
            fits(nadia);
            nadia.open("/cover");
            Locator need = nadia.page.locator(".wm-needs-met tbody a").first();
            need.focus();
            keys(nadia, "Enter");
            nadia.page.waitForFunction("() => document.activeElement?.id === 'need'");
            nadia.sees("One step away");
            fits(nadia);
            for (Locator act : nadia.page.locator(".wm-need-acts a").all()) {
                assertTrue(act.boundingBox().height >= 24, act.textContent() + " is too small to touch");
            }
            tabTo(nadia, "document.activeElement.matches('.wm-who-counts a')");
            keys(nadia, "Enter");
            nadia.page.waitForURL(url -> url.contains("/people/"));
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    private static void fits(Visitor visitor) {
        assertEquals(
                true,
                visitor.page.evaluate("() => { const page = document.querySelector('main');"
                        + " return document.documentElement.scrollWidth <= innerWidth"
                        + " && page.scrollWidth <= page.clientWidth + 1; }"),
                visitor.page.url() + " scrolls sideways");
    }

    private static String cell(Visitor visitor) {
        return String.valueOf(visitor.page.evaluate(CELL));
    }

    private static String active(String property, String begins) {
        return "(document.activeElement." + property + " ?? '').trim().startsWith('" + begins + "')";
    }

    /** Presses Tab until something has the focus that meets the condition. */
    private static void tabTo(Visitor visitor, String condition) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            visitor.page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(visitor.page.evaluate(condition))) {
                return;
            }
        }
        throw new AssertionError("Tab never comes to: " + condition);
    }

    private static void keys(Visitor visitor, String... keys) {
        List.of(keys).forEach(visitor.page.keyboard()::press);
    }

    private Site newSuite(String name) {
        var northvale = app.get(LdServices.class).list(CONSOLE).stream()
                .filter(service -> service.code().equals("NORTHVALE"))
                .findFirst()
                .orElseThrow();
        return app.get(Sites.class)
                .add(
                        CONSOLE,
                        northvale.id(),
                        new SiteForm(
                                name,
                                SiteKind.CUSTODY_SUITE,
                                new ForceCode("CUMBRIA"),
                                "",
                                "",
                                app.get(Today.class).day()));
    }
}
