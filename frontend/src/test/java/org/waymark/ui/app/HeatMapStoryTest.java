package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A service manager looks at her team through every lens, asks what a rule costs, keeps a view and compares two people. */
@BrowserStory
class HeatMapStoryTest {

    private static final List<String> OTHER_LENSES = List.of("gap", "age", "self", "trend");

    @Test
    void aManagerSeesHerTeamThroughEveryLensKeepsAViewAndComparesTwoPeople() {
        try (Visitor nadia = Visitor.at(RunningApp.demo().base()).signIn("nadia.rahman")) {
            nadia.open("/team");
            nadia.sees("Sam Okoro");
            throughEveryLensByKeyboard(nadia);
            whatEachRuleCosts(nadia);
            aViewIsKeptOpenedAndDeleted(nadia);
            twoPeopleSideBySide(nadia);
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    private static void throughEveryLensByKeyboard(Visitor nadia) {
        Set<String> seen = new HashSet<>();
        seen.add(cells(nadia));
        Locator lens = nadia.page.locator("vaadin-select:has(label:text-is('Colour by')) vaadin-select-value-button");
        for (String name : OTHER_LENSES) {
            lens.focus();
            nadia.page.keyboard().press("Enter");
            nadia.page.locator("vaadin-select-item[focused]").first().waitFor();
            nadia.page.keyboard().press("ArrowDown");
            nadia.page.keyboard().press("Enter");
            nadia.page.waitForURL(url -> url.contains("lens=" + name));
            nadia.settle();
            assertTrue(seen.add(cells(nadia)), "the cells did not change under " + name);
        }
    }

    /** What the cells of the levels show, without people and headings. */
    private static String cells(Visitor nadia) {
        nadia.settle();
        return String.valueOf(nadia.page.evaluate(
                "() => [...document.querySelectorAll('.wm-c')].map(cell => cell.textContent).join('|')"));
    }

    /** Each rule says how many needs would be short of people without it; that many are, once it is off. */
    private static void whatEachRuleCosts(Visitor nadia) {
        Set<String> told = new HashSet<>();
        for (int rule = 0; rule < 3; rule++) {
            Locator box = nadia.page.locator(".wm-cover-bar vaadin-checkbox").nth(rule);
            String promised = box.innerText().replaceFirst("(?s).*without this rule: (\\d+) short.*", "$1");
            box.locator("input").focus();
            nadia.page.keyboard().press("Space");
            nadia.page.waitForURL(url -> url.contains("without="));
            nadia.settle();
            String summary = nadia.page.locator("#cover-summary").innerText();
            assertTrue(
                    summary.startsWith(promised.equals("0") ? "All " : promised + " of "),
                    promised + " was promised, but: " + summary);
            told.add(promised);
            nadia.page.keyboard().press("Space");
            nadia.page.waitForURL(url -> !url.contains("without="));
            nadia.settle();
        }
        assertTrue(told.size() > 1, "no rule costs anything: " + told);
        nadia.page.locator(".wm-cover-bar vaadin-checkbox input").nth(1).click();
        nadia.page.waitForURL(url -> url.contains("without=cleared"));
        nadia.settle();
    }

    private static void aViewIsKeptOpenedAndDeleted(Visitor nadia) {
        nadia.button("Keep this view").click();
        nadia.page
                .locator("vaadin-dialog vaadin-text-field input, vaadin-dialog-overlay vaadin-text-field input")
                .first()
                .fill("My Monday view");
        nadia.page.keyboard().press("Enter");
        nadia.sees("is kept among your views");
        nadia.open("/team");
        nadia.sees("Sam Okoro");
        nadia.page
                .locator("vaadin-select:has(label:text-is('My views')) vaadin-select-value-button")
                .click();
        nadia.page.locator("vaadin-select-item").getByText("My Monday view").click();
        nadia.page.waitForURL(url -> url.contains("lens=trend") && url.contains("without=cleared"));
        nadia.button("Delete this view").click();
        nadia.sees("is deleted");
    }

    private static void twoPeopleSideBySide(Visitor nadia) {
        nadia.open("/team");
        nadia.sees("Sam Okoro");
        pick(nadia, "Compare Sam Okoro");
        nadia.sees("is picked");
        pick(nadia, "Compare Mei Ōkubo");
        nadia.sees("differ");
        String address = nadia.page.url();
        assertTrue(address.contains("pair="), address);
        assertEquals(2, nadia.page.locator(".wm-pick[aria-pressed=true]").count());
        nadia.page.navigate(address);
        nadia.sees("differ");
        nadia.page.keyboard().press("Escape");
    }

    private static void pick(Visitor nadia, String name) {
        Locator button = nadia.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
        button.focus();
        nadia.page.keyboard().press("Enter");
        nadia.settle();
    }
}
