package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Sam asks for an observation, Priya confirms it by the link once she has signed in, and nobody else gets anything from it. */
@BrowserStory
class ObservationStoryTest {

    private static final String DONE = "Chaired the case talk about the new pathway.";

    private final RunningApp app = RunningApp.demo();

    @Test
    void aLinkIsConfirmedByTheSupervisorOnceAndSaysNothingToAnybodyElse() {
        String address;
        try (Visitor sam = Visitor.at(app.base()).signIn("sam.okoro")) {
            sam.open("/evidence");
            sam.link("Ask for an observation").click();
            sam.page.waitForURL("**/ask-for-observation");
            sam.open("/ask-for-observation/RSK-01");
            Locator words = sam.page.getByLabel("What you did");
            sam.button("Make the link").click();
            sam.sees("Say in a sentence or two what you did.");
            words.fill("Talked with somebody, custody record 12345.");
            sam.button("Make the link").click();
            sam.sees("This looks as if it names a service user: a custody record number.");
            words.fill(DONE);
            sam.button("Make the link").click();
            sam.sees("Show or send this link");
            assertEquals(1, sam.page.locator(".wm-qr svg[role=img]").count(), "the QR code says what it is");
            address = sam.page.locator("#observation-link input").inputValue();
            assertTrue(address.startsWith(app.base() + "/observed/"), address);
            sam.open(path(address));
            sam.sees("This is your own link.");
            assertTrue(sam.complaints.isEmpty(), sam.complaints::toString);
        }
        turnsStrangersAway(address);
        priyaConfirms(address);
        try (Visitor sam = Visitor.at(app.base()).signIn("sam.okoro")) {
            sam.open("/observations");
            sam.sees("confirmed by Priya Shah");
            sam.open("/evidence");
            sam.sees("Observed by Priya Shah");
            sam.sees(DONE);
            sam.open("/passport");
            sam.sees("Level looked for");
            assertTrue(sam.complaints.isEmpty(), sam.complaints::toString);
        }
    }

    private void turnsStrangersAway(String address) {
        try (Visitor ellis = Visitor.at(app.base()).signIn("ellis.garrow")) {
            ellis.open(path(address));
            ellis.sees("This link opens nothing for you");
            String told = ellis.page.locator("main, vaadin-app-layout").first().innerText();
            assertFalse(told.contains("Okoro") || told.contains(DONE), told);
            String wrong = ellis.page.locator(".wm-empty").innerText();
            ellis.open("/observed/there-is-no-such-link");
            assertEquals(wrong, ellis.page.locator(".wm-empty").innerText(), "a guess and wrong hands are one");
            assertTrue(ellis.complaints.isEmpty(), ellis.complaints::toString);
        }
    }

    /** From the link one press is enough once she is signed in. */
    private void priyaConfirms(String address) {
        try (Visitor priya = Visitor.at(app.base())) {
            priya.page.navigate(address);
            priya.page.waitForURL("**/sign-in");
            priya.page.locator("vaadin-text-field input").fill("priya.shah");
            priya.page.locator("vaadin-password-field input").fill(RunningApp.PASSWORD);
            priya.page.keyboard().press("Enter");
            priya.page.waitForURL("**/observed/**");
            priya.sees("Sam Okoro asks: did you see this?");
            priya.sees(DONE);
            Locator day = priya.page.getByLabel("Day on which you saw it");
            String today = day.inputValue();
            day.fill("1 January 2099");
            day.press("Enter");
            day.press("Tab");
            priya.button("I saw this").click();
            priya.sees("This day has not come yet.");
            day.fill(today);
            day.press("Enter");
            day.press("Tab");
            priya.button("I saw this").click();
            priya.sees("It is now evidence of Sam Okoro");
            priya.open(path(address));
            priya.sees("This link was used already.");
            assertTrue(priya.complaints.isEmpty(), priya.complaints::toString);
        }
    }

    private String path(String address) {
        return address.substring(app.base().length());
    }
}
