package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** A practitioner makes a plan out of a gap, works on it and closes it; a supervisor and a manager read it. */
@BrowserStory
class DevelopmentStoryTest {

    private final RunningApp app = RunningApp.demo();

    @Test
    void aPractitionerGetsFromAGapToAPlanTicksAnActionAndClosesThePlanWithASnapshot() {
        try (Visitor sam = Visitor.at(app.base()).signIn("sam.okoro")) {
            sam.open("/career/SPE");
            sam.settle();
            Locator plan = sam.page.locator("a.wm-plan-link").first();
            String title = plan.getAttribute("aria-label").replace("Plan how to grow in ", "");
            plan.click();
            sam.sees("Grow in " + title);
            assertTrue(
                    sam.page.locator(".wm-looks dd").last().textContent().length() > 40, "what the level looks like");
            sam.page.getByLabel("Something else you will do").fill("Sit in with the women’s lead");
            sam.button("Put it in my plan").click();
            sam.sees("Sit in with the women’s lead");
            Locator goal = sam.page
                    .locator(".wm-plan-goal")
                    .filter(new Locator.FilterOptions().setHasText("Sit in with the women’s lead"));
            assertTrue(goal.textContent().contains("From a gap"), goal::textContent);
            sam.page.getByLabel("What do you take from it?").fill("I know who to ask.");
            sam.page
                    .getByRole(AriaRole.CHECKBOX)
                    .and(sam.page.getByLabel("Sit in with the women’s lead"))
                    .check();
            goal.getByText("done on").first().waitFor();
            assertEquals(
                    "I know who to ask.",
                    sam.page.getByLabel("What do you take from it?").inputValue(),
                    "what was typed elsewhere stays");
            sam.button("Close this plan").click();
            sam.confirm();
            sam.sees("Plan closed.");
            Locator closed = sam.page
                    .locator("details.wm-more, vaadin-details")
                    .filter(new Locator.FilterOptions().setHasText("I know who to ask."))
                    .first();
            assertTrue(closed.textContent().contains(title), closed::textContent);
            assertTrue(goal.isVisible(), "an open goal goes on in the next plan");
            assertTrue(sam.complaints.isEmpty(), sam.complaints::toString);
        }
        try (Visitor priya = Visitor.at(app.base()).signIn("priya.shah")) {
            priya.open("/development-plans");
            priya.page
                    .getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("Sam Okoro"))
                    .first()
                    .click();
            priya.sees("Development plan of Sam Okoro");
            assertEquals(0, priya.button("Close this plan").count());
            assertTrue(priya.page.getByRole(AriaRole.CHECKBOX).count() > 0, "a supervisor helps along");
            priya.page.getByText("Change the day").first().click();
            Locator day = priya.page.getByLabel("Reach it by").first();
            day.fill("1 March 2020");
            day.press("Enter");
            day.press("Tab");
            priya.settle();
            priya.button("Keep this day").first().click();
            priya.sees("Choose a day that is still to come, or leave it empty.");
            assertTrue(priya.complaints.isEmpty(), priya.complaints::toString);
        }
    }

    @Test
    void onAPhoneAPlanScrollsNowhereSideways() {
        try (Visitor sam = Visitor.at(app.base(), 320, 720, ColorScheme.DARK).signIn("sam.okoro")) {
            for (String route : new String[] {"/development", "/grow/RSK-01"}) {
                sam.open(route);
                sam.settle();
                assertEquals(
                        320, sam.page.evaluate("() => document.documentElement.scrollWidth"), route + " is too wide");
            }
            assertTrue(sam.complaints.isEmpty(), sam.complaints::toString);
        }
    }
}
