package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Somebody looks for words in the framework: from anywhere, on the page made for it, and with words that do harm. */
@BrowserStory
class FindAnythingStoryTest {

    private final String base = RunningApp.demo().base();

    @Test
    void wordsLeadToACompetencyAndToWhereItIsPractised() {
        try (Visitor sam = Visitor.at(base).signIn("sam.okoro")) {
            typeIntoThePalette(sam, "appropriate adult");
            sam.page.locator("vaadin-combo-box-item mark:visible").first().waitFor();
            sam.page.keyboard().press("Enter");
            sam.page.waitForURL(url -> url.contains("/search?q=appropriate"));
            sam.page.locator(".wm-found mark").first().waitFor();
            List<String> marked = sam.page.locator(".wm-found mark").allTextContents();
            assertTrue(
                    marked.stream()
                            .map(word -> word.toLowerCase(Locale.UK))
                            .allMatch(word -> word.startsWith("appropriate") || word.startsWith("adult")),
                    marked::toString);
            sam.page
                    .locator(".wm-found li")
                    .filter(new Locator.FilterOptions().setHasText("CJS-02"))
                    .locator("a")
                    .click();
            sam.sees("Where it is practised");
            sam.sees("Check that an appropriate adult has been called");
            sam.sees("Your role needs this");
            assertTrue(sam.complaints.isEmpty(), sam.complaints::toString);
        }
    }

    @Test
    void aLineOfThePaletteLeadsStraightToItsPart() {
        try (Visitor sam = Visitor.at(base).signIn("sam.okoro")) {
            typeIntoThePalette(sam, "RSK-02");
            sam.page
                    .locator("vaadin-combo-box-item mark:visible, vaadin-combo-box-item .wm-palette-snippet:visible")
                    .first()
                    .waitFor();
            sam.page.keyboard().press("ArrowDown");
            sam.page.keyboard().press("Enter");
            sam.page.waitForURL(url -> url.contains("/competencies/RSK-02"));
            sam.sees("The six levels");
            sam.link("As I would say it").click();
            sam.page.waitForURL(url -> url.endsWith("?say=own"));
            sam.page.reload();
            assertEquals(
                    "As I would say it",
                    sam.page.locator(".wm-voice [aria-current]").textContent());
            sam.page.locator(".wm-neighbours a").last().click();
            sam.page.waitForURL(url -> url.endsWith("/competencies/RSK-03"));
            assertTrue(sam.complaints.isEmpty(), sam.complaints::toString);
        }
    }

    @Test
    void aFoundPartIsScrolledTo() {
        try (Visitor sam = Visitor.at(base, 390, 800, ColorScheme.LIGHT).signIn("sam.okoro")) {
            sam.open("/search?q=suicide&kind=growth");
            sam.page.locator(".wm-found a").first().click();
            sam.page.waitForURL(url -> url.endsWith("?part=grow"));
            sam.page.waitForFunction("() => { const top = document.getElementById('grow')?.getBoundingClientRect().top;"
                    + " return top >= 0 && top < innerHeight; }");
            assertTrue(sam.complaints.isEmpty(), sam.complaints::toString);
        }
    }

    @Test
    void markupInTheQuestionStaysText() {
        String harm = "<img src=x onerror=document.title='harm'> children";
        try (Visitor sam = Visitor.at(base).signIn("sam.okoro")) {
            sam.open("/search?q=" + URLEncoder.encode(harm, StandardCharsets.UTF_8));
            sam.page.locator(".wm-found mark").first().waitFor();
            sam.settle();
            assertEquals(0, sam.page.locator("main img").count());
            assertTrue(sam.page.title().startsWith("<img src=x"), sam.page.title());
            assertEquals(harm, sam.page.locator("vaadin-text-field input").inputValue());
            typeIntoThePalette(sam, harm);
            sam.page.locator("vaadin-combo-box-item:visible").first().waitFor();
            assertEquals(0, sam.page.locator("vaadin-combo-box-item img").count());
            assertTrue(sam.complaints.isEmpty(), sam.complaints::toString);
        }
    }

    @Test
    void tooManyWordsGetASentenceBesideTheField() {
        try (Visitor sam = Visitor.at(base).signIn("sam.okoro")) {
            sam.open("/search");
            sam.page.locator("vaadin-text-field input").fill("word ".repeat(1_000));
            sam.button("Search").last().click();
            sam.sees("Please search for fewer words, at most 200 characters.");
            assertTrue(sam.page.url().endsWith("/search"), sam.page.url());
            sam.open("/search?q=" + "x".repeat(5_000));
            sam.sees("Please search for fewer words, at most 200 characters.");
            assertTrue(sam.complaints.isEmpty(), sam.complaints::toString);
        }
    }

    private static void typeIntoThePalette(Visitor visitor, String words) {
        visitor.settle();
        visitor.page.keyboard().press("Control+k");
        visitor.page.waitForFunction("() => document.activeElement?.closest('vaadin-combo-box')");
        visitor.settle();
        visitor.page.keyboard().type(words);
    }
}
