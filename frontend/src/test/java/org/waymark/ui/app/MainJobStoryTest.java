package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The main job, from the first rating to the passport, as the three people who do it. */
@BrowserStory
class MainJobStoryTest {

    private final String base = RunningApp.demo().base();

    @Test
    void aRatingBecomesAnAgreedLevelOnTheHeatMapAndInThePassport() throws IOException {
        String before = heatMapAsNadiaSeesIt();
        String assessment = samRatesTheRestAndSends();
        priyaSettlesAndConfirms(assessment);
        samAcceptsAndTakesThePassport(assessment);
        assertNotEquals(before, heatMapAsNadiaSeesIt(), "the heat map did not change");
    }

    private String samRatesTheRestAndSends() {
        try (Visitor sam = Visitor.at(base).signIn("sam.okoro")) {
            sam.sees("28 of 80 answered");
            sam.link("Continue your self-assessment").click();
            Locator group = sam.page.locator("fieldset[data-item]");
            sam.awaitRating();
            String address = sam.page.url().replaceFirst("^.*/assess/([^/?]+).*$", "$1");
            while (!sam.page.url().contains("/check")) {
                String item = group.getAttribute("data-item");
                sam.page.keyboard().press("5");
                sam.page.keyboard().press("Enter");
                sam.page.waitForFunction(
                        "item => location.pathname.endsWith('/check')"
                                + " || (document.querySelector('fieldset[data-item]')?.dataset.item ?? item) !== item",
                        item);
            }
            sam.open("/assess/" + address + "/check");
            sam.sees("80 of 80 answered");
            sam.button("Send to Priya Shah").click();
            sam.confirm();
            sam.sees("Sent to Priya Shah");
            sam.button("Take back").click();
            sam.sees("80 of 80 answered");
            sam.button("Send to Priya Shah").click();
            sam.confirm();
            sam.sees("Sent to Priya Shah");
            assertTrue(sam.complaints.isEmpty(), sam.complaints::toString);
            return address;
        }
    }

    private void priyaSettlesAndConfirms(String assessment) {
        try (Visitor priya = Visitor.at(base).signIn("priya.shah")) {
            priya.sees("Agree levels with Sam Okoro");
            priya.open("/agree");
            priya.link("Sam Okoro").click();
            priya.page.waitForURL(url -> url.contains(assessment));
            settleEveryTalkingPoint(priya);
            settleEveryDomain(priya);
            priya.button("Confirm agreed levels").click();
            priya.page
                    .locator("vaadin-confirm-dialog vaadin-button[theme~=primary]")
                    .click();
            priya.sees("competencies are agreed");
            assertTrue(priya.complaints.isEmpty(), priya.complaints::toString);
        }
    }

    /** Chooses level 4 for every competency that deserves a talk. */
    private static void settleEveryTalkingPoint(Visitor priya) {
        Locator points = priya.page.locator(".wm-line:has(.wm-tag-warn)");
        points.first().waitFor();
        int many = points.count();
        for (int i = 0; i < many; i++) {
            points.nth(i).locator("input[type=radio]").nth(4).check();
            points.nth(i).getByText("✓").waitFor();
        }
    }

    /** Takes the rest as rated, domain by domain. */
    private static void settleEveryDomain(Visitor priya) {
        Locator calm = priya.page
                .locator("vaadin-button:not([disabled]):visible")
                .filter(new Locator.FilterOptions().setHasText("as rated"));
        while (calm.count() > 0) {
            int left = calm.count();
            calm.first().click();
            priya.page.waitForFunction(
                    "left => [...document.querySelectorAll('vaadin-button:not([disabled])')]"
                            + ".filter(b => b.textContent.includes('as rated') && b.offsetParent).length < left",
                    left);
        }
    }

    private void samAcceptsAndTakesThePassport(String assessment) throws IOException {
        try (Visitor sam = Visitor.at(base).signIn("sam.okoro")) {
            sam.link("Agreed levels want your answer").click();
            sam.page.waitForURL(url -> url.contains(assessment));
            sam.button("Accept").click();
            sam.sees("You accepted these levels");
            sam.open("/passport");
            Download passport = sam.page.waitForDownload(
                    () -> sam.page.getByText("Download as PDF").first().click());
            try (var document = Loader.loadPDF(Files.readAllBytes(passport.path()))) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertTrue(text.contains("Sam Okoro"), "no name in the passport");
                assertTrue(text.contains("Priya Shah"), "no supervisor in the passport");
                assertTrue(text.contains("5 Lead and teach (Expert)"), "no level in words in the passport");
            }
            assertTrue(sam.complaints.isEmpty(), sam.complaints::toString);
        }
    }

    private String heatMapAsNadiaSeesIt() {
        try (Visitor nadia = Visitor.at(base).signIn("nadia.rahman")) {
            nadia.open("/team");
            nadia.sees("Sam Okoro");
            nadia.settle();
            String row = String.valueOf(nadia.page.evaluate(
                    "() => [...document.querySelectorAll('vaadin-grid-cell-content')].map(c => c.textContent.trim())"
                            + ".filter(t => t.includes('Sam Okoro')).join(' | ')"));
            assertTrue(row.contains("Sam Okoro"), "Sam is not on the heat map");
            assertEquals(0, nadia.complaints.size(), nadia.complaints::toString);
            return row;
        }
    }
}
