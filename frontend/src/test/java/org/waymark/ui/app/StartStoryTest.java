package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.StartId;
import org.waymark.people.Directory;
import org.waymark.ui.session.Places;
import org.waymark.vetting.CaseBoards;
import org.waymark.vetting.StartPages;
import org.waymark.vetting.VettingCase;

/** A recruiter leads somebody to a first shift through the gate; a candidate reads the checklist without an account. */
@BrowserStory
class StartStoryTest {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int ITEMS = 9;

    private final RunningApp app = RunningApp.demo();

    @Test
    void aDayEarlyIsRefusedWithTheExactReasonAndTheNextOneIsAgreed() {
        VettingCase mira = caseOf("Mira");
        LocalDate cleared = Objects.requireNonNull(mira.grantedOn());
        String page = "/" + Places.start(startOf(mira));
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open(page);
            nadia.sees("Not ready");
            String seen = nadia.page.locator("main").textContent();
            assertFalse(seen.contains("Identity") || seen.contains("Missing"), seen);
        }
        try (Visitor colette = Visitor.at(app.base()).signIn("colette.baptiste")) {
            colette.open("/" + Places.vettingCase(mira.id()));
            colette.link("Evidence for the start").click();
            colette.sees("This opens when every condition holds.");
            assertEquals(0, colette.button("Agree start date").count());
            colette.button("Offer accepted").click();
            colette.sees("Accepted on");
            for (int left = noted(colette).count(); left > 0; left--) {
                noted(colette).first().click();
                int expected = left - 1;
                colette.page.waitForFunction(
                        "n => [...document.querySelectorAll('vaadin-button')]"
                                + ".filter(b => (b.getAttribute('aria-label') ?? '').endsWith(' is done')).length === n",
                        expected);
            }
            agree(colette, cleared.minusDays(1));
            colette.sees("The clearance begins on " + TYPED.format(cleared) + " and the start would be on "
                    + TYPED.format(cleared.minusDays(1)) + ", before it. Nobody starts before they are cleared.");
            assertEquals(1, colette.page.locator("vaadin-date-picker[invalid]").count(), "it stands beside the field");
            LocalDate first = Objects.requireNonNull(app.get(StartPages.class)
                    .evidence(recruiter(), startOf(mira))
                    .evidence()
                    .earliest());
            agree(colette, first);
            colette.sees("Take the start back");
            colette.sees("Agreed by");
            assertTrue(colette.complaints.isEmpty(), colette.complaints::toString);
        }
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open(page);
            nadia.sees("Start agreed");
        }
    }

    @Test
    void aCandidateWithoutAnAccountReadsTheChecklistOnceAndThenTheLinkIsGone() {
        String address;
        String page = "/" + Places.startGuidance(startOf(caseOf("Rowan")));
        try (Visitor colette = Visitor.at(app.base()).signIn("colette.baptiste")) {
            colette.open(page);
            colette.button("Make a link").click();
            Locator shown = colette.page.locator("#guidance-link input");
            shown.waitFor();
            address = shown.inputValue();
            assertTrue(colette.complaints.isEmpty(), colette.complaints::toString);
        }
        try (Visitor rowan = Visitor.at(app.base())) {
            rowan.open(address);
            rowan.sees("0 of 9 read.");
            String seen = rowan.page.locator("body").textContent();
            assertFalse(seen.contains("Rowan") || seen.contains("Tillett") || seen.contains("Kirkham"), seen);
            LocalDate today = app.get(CaseBoards.class).board(recruiter()).today();
            type(rowan, "Place 1, from", today.minusYears(9));
            type(rowan, "Place 1, until", today);
            rowan.button("Look for gaps").click();
            rowan.sees("No gaps.");
            for (int item = 1; item <= ITEMS; item++) {
                rowan.page.locator("vaadin-button[theme~=primary]").first().click();
                rowan.sees(item == ITEMS ? "This link is used up" : item + " of 9 read.");
            }
            rowan.resize(390, 800);
            rowan.open(address);
            rowan.sees("This page is not here");
            String gone = rowan.page.locator("main").textContent();
            rowan.open("/read/guessed");
            assertEquals(gone, rowan.page.locator("main").textContent(), "nobody learns which links there were");
            assertEquals(390, rowan.page.evaluate("() => document.documentElement.scrollWidth"));
            assertTrue(rowan.complaints.isEmpty(), rowan.complaints::toString);
        }
        try (Visitor colette = Visitor.at(app.base()).signIn("colette.baptiste")) {
            colette.open(page);
            colette.sees("9 of 9 items.");
            colette.sees("It opens nothing any more.");
        }
    }

    private static Locator noted(Visitor visitor) {
        return visitor.page.locator("vaadin-button[aria-label$=' is done']");
    }

    private static void agree(Visitor visitor, LocalDate day) {
        type(visitor, "Start date", day);
        visitor.button("Agree start date").click();
    }

    private static void type(Visitor visitor, String label, LocalDate day) {
        Locator field = visitor.page.getByLabel(label).first();
        field.fill(TYPED.format(day));
        field.press("Enter");
        field.press("Tab");
        visitor.settle();
    }

    private VettingCase caseOf(String given) {
        return app.get(CaseBoards.class).board(recruiter()).cards().stream()
                .map(card -> card.one())
                .filter(one -> one.givenName().equals(given))
                .findFirst()
                .orElseThrow();
    }

    private static StartId startOf(VettingCase one) {
        return Objects.requireNonNull(one.startId());
    }

    private Actor recruiter() {
        return Actor.onScreen(app.get(Directory.class)
                .find(Actor.command("test"), "Baptiste", 1)
                .getFirst()
                .id());
    }
}
