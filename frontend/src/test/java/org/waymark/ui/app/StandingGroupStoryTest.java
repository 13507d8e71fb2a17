package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Today;

/** A supervisor founds a group that lasts, writes what it agrees, a member agrees, and a series of sessions is planned. */
@BrowserStory
class StandingGroupStoryTest {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String SAID = "What is said stays in this circle";

    private final RunningApp app = RunningApp.demo();

    private static Locator field(Locator within, String label) {
        return within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    private static Locator form(Visitor visitor, String heading) {
        return visitor.page
                .locator(".wm-form")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page.locator("h2", new Page.LocatorOptions().setHasText(heading))));
    }

    private static void choose(Visitor visitor, Locator box, String... names) {
        for (String name : names) {
            box.click();
            box.fill(name);
            visitor.page
                    .locator("vaadin-multi-select-combo-box-item:visible, vaadin-combo-box-item:visible")
                    .filter(new Locator.FilterOptions().setHasText(name))
                    .first()
                    .click();
            box.press("Escape");
        }
        visitor.settle();
    }

    @Test
    void aGroupIsFoundedAgreesAndMeetsInASeries() {
        LocalDate today = app.get(Today.class).day();
        try (Visitor priya = Visitor.at(app.base()).signIn("priya.shah");
                Visitor kwame = Visitor.at(app.base()).signIn("kwame.asante-boateng")) {
            String group = found(priya);
            agree(priya, kwame, group);
            series(priya, kwame, group, today);
            nobodyElse(group);
            changed(priya, kwame, group);
            assertTrue(priya.complaints.isEmpty(), priya.complaints::toString);
            assertTrue(kwame.complaints.isEmpty(), kwame.complaints::toString);
        }
    }

    private String found(Visitor priya) {
        priya.open("/supervision/groups");
        priya.sees("Northvale reflective group");
        priya.page.locator("summary:has-text('Found a standing group')").click();
        Locator form = form(priya, "Found a standing group");
        priya.button("Found the group").click();
        priya.sees("Give the group a name.");
        priya.sees("Ask at least one person besides yourself.");
        field(form, "Name of the group").fill("Court work circle");
        choose(priya, field(form, "Members"), "Kwame Asante-Boateng", "Mei");
        priya.button("Found the group").click();
        priya.sees("Nothing is agreed in writing yet. You write the first wording");
        priya.page.waitForURL(url -> url.contains("/supervision/standing-group/"));
        return priya.page.url().substring(app.base().length());
    }

    private static void agree(Visitor priya, Visitor kwame, String group) {
        priya.link("Write the first wording").first().click();
        priya.sees("Agreement of Court work circle");
        Locator form = form(priya, "Write the first wording");
        field(form, "Confidentiality and its limits").fill(SAID + ", 943 476 5919");
        priya.button("Keep this wording").click();
        priya.sees("This looks as if it names a service user: an NHS number");
        field(form, "Confidentiality and its limits").fill(SAID);
        priya.button("Keep this wording").click();
        priya.sees("Kept. It waits for each member to agree.");
        kwame.open("/");
        kwame.sees("The agreement of Court work circle waits for you");
        kwame.link("The agreement of Court work circle waits for you").first().click();
        kwame.sees(SAID);
        kwame.button("I agree").click();
        kwame.sees("You have agreed.");
        priya.open(group);
        priya.sees("One has not agreed");
        priya.sees("Wording 1 waits for: Mei");
    }

    private static void series(Visitor priya, Visitor kwame, String group, LocalDate today) {
        Locator form = form(priya, "Plan a group session");
        Locator day = field(form, "Day");
        day.fill(TYPED.format(today.plusDays(400)));
        day.press("Enter");
        Locator from = field(form, "From");
        from.fill("19:00");
        from.press("Enter");
        field(form, "Repeat it").check();
        field(form, "How many sessions in all").fill("0");
        priya.button("Plan the session").click();
        priya.sees("Give a whole number of sessions from 1 to 26.");
        field(form, "How many sessions in all").fill("3");
        field(form, "How many sessions in all").press("Tab");
        priya.button("Plan the session").click();
        priya.sees("3 sessions are booked.");
        kwame.open(group);
        Locator sessions = kwame.page.locator("table:has(caption:has-text('Group sessions')) tbody tr");
        assertTrue(sessions.count() == 3, "the member sees the series");
        sessions.first().locator("a").click();
        kwame.sees("Open the agreement");
        kwame.link("Open the agreement").first().click();
        kwame.sees(SAID);
    }

    private void nobodyElse(String group) {
        for (String other : List.of("nadia.rahman", "judith.amankwah", "sam.okoro")) {
            try (Visitor visitor = Visitor.at(app.base()).signIn(other)) {
                visitor.open(group);
                visitor.sees("We cannot find this group");
                visitor.open(group.replace("/standing-group/", "/group-agreement/"));
                visitor.sees("We cannot find this group");
                assertFalse(visitor.page.content().contains(SAID), other);
            }
        }
    }

    /** Somebody is taken out, and the group is ended after it was asked again. */
    private static void changed(Visitor priya, Visitor kwame, String group) {
        priya.open(group);
        priya.page
                .getByLabel("Take Kwame Asante-Boateng out of the group")
                .first()
                .click();
        priya.confirm();
        priya.sees("Kwame Asante-Boateng is not in the group any more.");
        kwame.open(group);
        kwame.sees("We cannot find this group");
        priya.page
                .locator("summary:has-text('Change, hand over or end the group')")
                .click();
        priya.button("Keep the kind").click();
        priya.sees("The group has its new kind.");
        priya.page
                .locator("summary:has-text('Change, hand over or end the group')")
                .click();
        priya.button("End the group").click();
        priya.confirm();
        priya.sees("The group has ended.");
        priya.sees("Cancelled");
    }
}
