package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.provision.LdServices;
import org.waymark.provision.Site;
import org.waymark.provision.Sites;
import org.waymark.signin.SignIn;
import org.waymark.skillmix.Cover;
import org.waymark.skillmix.OwnReadiness;
import org.waymark.skillmix.Readinesses;
import org.waymark.ui.kit.ReadinessParts;
import org.waymark.ui.session.Places;
import org.waymark.ui.session.Texts;

/** The ways to cover from elsewhere: the page of a service, the palette, and what somebody reads of themselves. */
@BrowserStory
class WaysToCoverStoryTest {

    private static final Actor CONSOLE = Actor.command("test");
    private static final String SUITE = "Kirkham custody suite";

    private final RunningApp app = RunningApp.demo();
    private final ServiceId service = app.get(LdServices.class).list(CONSOLE).stream()
            .filter(one -> one.name().contains("Northvale"))
            .findFirst()
            .orElseThrow()
            .id();

    @Test
    void thePageOfAServiceCountsTheNeedsAndGapsOfEachSiteAndLeadsThere() {
        Map<SiteId, Integer> gaps = app.get(Cover.class).gapsBySite(CONSOLE, service);
        Site suite = suite();
        String said = Texts.count("admin.sites.gaps", gaps.getOrDefault(suite.id(), 0));
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/" + Places.service(service));
            Locator row = nadia.page.locator("tr").filter(new Locator.FilterOptions().setHasText(SUITE));
            assertTrue(row.textContent().contains(said), row.textContent());
            row.locator("a[href*='/cover/'], a[href*='cover/']").click();
            nadia.page.waitForURL(url -> url.contains("site=" + suite.id().text()));
            nadia.page.locator(".wm-needs-met tbody tr").first().waitFor();
            assertTrue(
                    nadia.page.locator(".wm-needs-met tbody tr").allTextContents().stream()
                            .allMatch(words -> words.contains(SUITE)),
                    "only the needs of the site are shown");
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    @Test
    void aFewLettersLeadAManagerToWhatASiteNeeds() {
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.settle();
            nadia.page.keyboard().press("Control+k");
            nadia.page.waitForFunction("() => document.activeElement?.closest('vaadin-combo-box')");
            nadia.settle();
            nadia.page.keyboard().type("kirkham cust");
            nadia.page
                    .locator("vaadin-combo-box-item:visible")
                    .filter(new Locator.FilterOptions().setHasText(SUITE))
                    .first()
                    .click();
            nadia.page.waitForURL(url -> url.endsWith(Places.siteNeeds(service, suite().id())));
            nadia.sees(Texts.of("cover.site.title", SUITE));
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    @Test
    void everybodyReadsWhereTheyMayWorkToday() {
        try (Visitor sam = Visitor.at(app.base()).signIn("sam.okoro")) {
            sam.open("/" + Places.MY_CLEARANCE);
            sam.sees(Texts.of("mine.sites.title"));
            OwnReadiness own = app.get(Readinesses.class)
                    .mine(Actor.onScreen(app.get(SignIn.class)
                            .signIn(new SignIn.Attempt("sam.okoro", RunningApp.PASSWORD, "127.0.0.1", "test", false))
                            .person()));
            Locator items = sam.page.locator(".wm-own-sites > li");
            assertEquals(own.sites().size(), items.count());
            for (int at = 0; at < own.sites().size(); at++) {
                OwnReadiness.AtSite one = own.sites().get(at);
                String words = items.nth(at).textContent();
                assertTrue(words.contains(one.siteName()), words);
                assertTrue(words.contains(ReadinessParts.until(one.readiness())), words);
                one.readiness().reasons().forEach(reason -> assertTrue(words.contains(reason.words()), words));
            }
            assertTrue(sam.complaints.isEmpty(), sam.complaints::toString);
        }
    }

    private Site suite() {
        return app.get(Sites.class).ofService(CONSOLE, service).stream()
                .filter(site -> site.name().equals(SUITE))
                .findFirst()
                .orElseThrow();
    }
}
