package org.waymark.ui.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A recruiter reads an advert, settles what it proposes, and a manager raises the vacancy that comes of it. */
@BrowserStory
class AdvertStoryTest {

    private static final String ADVERT = """
            Job title: Custody Practitioner, nights
            Employer: Invented Valley NHS Trust
            Job ref: 351-STORY
            Salary: £38,682 to £46,580 a year
            Hours: 30 hours per week
            Contract: Permanent
            Closing date: 4 December 2099
            Applications close on 11 December 2099.

            Essential criteria
            - Registered nurse
            - <b>Calm</b> in custody

            Desirable criteria
            - A second language

            This post needs NPPV level 2 and Cumbria Constabulary will vet you for it.
            """;

    private final RunningApp app = RunningApp.demo();

    @Test
    void aRecruiterSettlesAnAdvertAndAManagerRaisesIt() {
        String address;
        try (Visitor colette = Visitor.at(app.base()).signIn("colette.baptiste")) {
            colette.open("/adverts");
            colette.link("Northvale Liaison and Diversion").click();
            colette.page.getByLabel("Paste the advert").fill(ADVERT);
            colette.button("Read the advert").click();
            colette.sees("The advert contradicts itself: it names 2 closing dates.");
            colette.sees("Level 2 is either full or abbreviated");
            assertThat(colette.page.locator("#field-title input")).hasValue("");
            assertThat(colette.page.locator("mark").filter(new Locator.FilterOptions().setHasText("351-STORY")))
                    .hasCount(1);
            use(colette, "Title of the post: Custody Practitioner, nights");
            use(colette, "Weekly hours: 30");
            use(colette, "Closing date: 11 December 2099");
            use(colette, "Pay band: Band 6");
            colette.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use all 2 for Essential criteria"))
                    .click();
            assertThat(colette.page.locator("#field-title input")).hasValue("Custody Practitioner, nights");
            assertThat(colette.page.locator("vaadin-text-area#field-essential textarea"))
                    .hasValue("Registered nurse\n<b>Calm</b> in custody");
            colette.button("Keep as a draft").click();
            colette.sees("Choose a role profile.");
            colette.page.locator("#field-role").click();
            colette.page.getByRole(AriaRole.OPTION).nth(4).click();
            colette.button("Keep as a draft").click();
            colette.page.waitForURL(url -> url.contains("/vacancy/"));
            colette.sees("<b>Calm</b> in custody");
            colette.sees("11 December 2099");
            address = colette.page.url().substring(app.base().length());
            assertTrue(colette.complaints.isEmpty(), colette.complaints::toString);
        }
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open(address);
            nadia.button("Raise this vacancy").click();
            nadia.sees("Vacancy raised.");
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    @Test
    void aFileThatIsNeverTakenIsRefusedAndOneThatIsAnAdvertIsRead() {
        try (Visitor nadia = Visitor.at(app.base()).signIn("nadia.rahman")) {
            nadia.open("/adverts");
            choose(nadia, "DBS certificate.txt");
            nadia.sees("Waymark never takes such papers.");
            choose(nadia, "advert.txt");
            nadia.sees("The advert contradicts itself");
            assertTrue(nadia.complaints.isEmpty(), nadia.complaints::toString);
        }
    }

    private static void choose(Visitor visitor, String name) {
        visitor.page
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", ADVERT.getBytes(StandardCharsets.UTF_8)));
    }

    private static void use(Visitor visitor, String label) {
        visitor.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use for " + label))
                .first()
                .click();
    }
}
