package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Today;
import org.waymark.ui.session.Texts;

/** A service manager looks at how the service is covered, by keyboard alone, and takes a desk list away. */
@BrowserStory
class CoverPageStoryTest {

    private static final Pattern GAPS = Pattern.compile("(\\d+) gaps? ");

    private final RunningApp app = RunningApp.demo();

    @Test
    void aManagerGoesFromTheGapsToWhoIsOneStepAwayByKeyboardAlone() {
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/cover");
            int gaps = gaps(nadia);
            assertTrue(gaps > 0, "the demo has gaps in cover");
            press(nadia, nadia.page.getByLabel("Only gaps"), " ");
            nadia.page.waitForURL(url -> url.contains("show=gaps"));
            nadia.page.waitForFunction(
                    "count => document.querySelectorAll('.wm-needs-met tbody tr').length === count", gaps);
            Locator first = nadia.page.locator(".wm-needs-met tbody a").first();
            press(nadia, first, "ArrowDown");
            if (gaps > 1) {
                nadia.page.waitForFunction(
                        "() => document.activeElement ===" + " document.querySelectorAll('.wm-needs-met tbody a')[1]");
            }
            press(nadia, first, "Enter");
            nadia.page.waitForURL(url -> url.contains("need="));
            nadia.page.waitForFunction("() => document.activeElement?.id === 'need'");
            nadia.sees("One step away");
            nadia.sees("What each rule costs");
            nadia.sees("Copy as sentence");
            nadia.page.keyboard().press("Escape");
            nadia.page.waitForURL(url -> !url.contains("need="));
            nadia.page.waitForFunction(
                    "() => document.activeElement ===" + " document.querySelectorAll('.wm-needs-met tbody a')[0]");
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    @Test
    void aRuleSwitchedOffShowsWhatItCosts() {
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/cover");
            int with = gaps(nadia);
            String same = Texts.count("cover.page.rule.without", with);
            // Other stories agree levels and grant clearances in the same demo, so any rule that still costs something
            // will do.
            Locator dear = nadia.page.locator(".wm-rule").all().stream()
                    .filter(one -> !one.locator("span").first().textContent().equals(same))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no rule costs anything in the demo"));
            String told = dear.locator("span").first().textContent();
            String rule = dear.locator("vaadin-checkbox").getAttribute("id");
            press(nadia, nadia.page.locator("#" + rule + " input"), " ");
            nadia.page.waitForURL(url -> url.contains("without=" + rule.substring("rule-".length())));
            nadia.sees("Counted without a rule");
            assertEquals(told, Texts.count("cover.page.rule.without", gaps(nadia)));
            nadia.page.reload();
            nadia.sees("Counted without a rule");
            press(nadia, nadia.page.locator("#" + rule + " input"), " ");
            nadia.page.waitForURL(url -> !url.contains("without"));
            nadia.page.waitForFunction(
                    "words => document.querySelector('.wm-headline h2').textContent.startsWith(words)",
                    Integer.toString(with));
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    @Test
    void aDayInThePastIsLookedAtAsItWas() {
        LocalDate past = app.get(Today.class).day().minusMonths(1);
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/cover");
            Locator day = nadia.page.locator("vaadin-date-picker input");
            day.fill(past.toString());
            day.press("Enter");
            nadia.page.waitForURL(url -> url.contains("on=" + past));
            nadia.sees("worked out from what is recorded about that day");
            nadia.button("Today").click();
            nadia.page.waitForURL(url -> !url.contains("on="));
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    @Test
    void aPhoneShowsTheGapsFirstAndScrollsNowhereSideways() {
        try (Visitor nadia = Visitor.at(app.base(), 320, 720, ColorScheme.LIGHT).signIn("nadia.rahman")) {
            nadia.open("/cover");
            nadia.settle();
            assertEquals(
                    gaps(nadia), nadia.page.locator(".wm-needs-met tbody tr").count());
            for (String route : List.of("/cover", "/cover?show=all", "/readiness", "/desk-list")) {
                nadia.open(route);
                nadia.settle();
                assertEquals(
                        320, nadia.page.evaluate("() => document.documentElement.scrollWidth"), route + " is too wide");
                assertEquals(
                        true,
                        nadia.page.evaluate("() => { const page = document.querySelector('main');"
                                + " return page.scrollWidth <= page.clientWidth + 1; }"),
                        route + " scrolls sideways");
            }
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    @Test
    void theDeskListSaysWhoMayWorkWhereAndGoesAlongAsAFile() throws IOException {
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/desk-list");
            String name = nadia.page.locator(".wm-desk tbody th").first().textContent();
            Download file = nadia.page.waitForDownload(
                    () -> nadia.page.locator("a[download]").first().click());
            assertTrue(Files.readString(file.path()).contains(name), name);
            assertTrue(file.suggestedFilename().endsWith(".csv"), file.suggestedFilename());
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    @Test
    void whoManagesNoServiceIsToldSo() {
        try (Visitor sam = Visitor.at(app.base()).signIn("sam.okoro")) {
            for (String route : List.of("/cover", "/readiness", "/desk-list")) {
                sam.open(route);
                sam.sees(Texts.of("shell.refused.title"));
            }
            assertEquals(
                    0, sam.page.locator("vaadin-side-nav-item[path='cover']").count());
        }
    }

    private static void press(Visitor visitor, Locator where, String key) {
        where.focus();
        visitor.page.keyboard().press(key);
    }

    /** How many gaps the headline tells of. */
    private static int gaps(Visitor visitor) {
        Locator headline = visitor.page.locator(".wm-headline h2");
        headline.waitFor();
        visitor.settle();
        Matcher words = GAPS.matcher(headline.textContent());
        return words.find() ? Integer.parseInt(words.group(1)) : 0;
    }
}
