package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.Today;
import org.waymark.ui.session.Places;

/** Somebody with two supervisors agrees in writing with each of them. */
@BrowserStory
class AgreementChoiceStoryTest {

    private final RunningApp app = RunningApp.demo();
    private final LocalDate today = app.get(Today.class).day();
    private final Eastmere eastmere = new Eastmere(app, today.minusMonths(13), "Westmere");

    private static void writes(Visitor visitor, String frequency) {
        visitor.page.getByLabel("Clinical or practice").check();
        visitor.page
                .getByLabel("How often and how long", new Page.GetByLabelOptions().setExact(true))
                .fill(frequency);
        visitor.button("Keep this wording").click();
    }

    private static String states(Visitor visitor) {
        return String.join(
                        " | ", visitor.page.locator(".wm-own-agreements > li").allInnerTexts())
                .replace('\n', ' ');
    }

    @Test
    void whoHasTwoSupervisorsAgreesWithEach() {
        Actor hollis = eastmere.person("Hollis", new RoleCode("TML"), Role.STAFF);
        Actor winter = eastmere.person("Winter", new RoleCode("SPE"), Role.STAFF);
        Actor arden = eastmere.person("Arden", new RoleCode("PRA"), Role.STAFF);
        eastmere.supervises(hollis, arden);
        eastmere.supervises(winter, arden);
        try (Visitor visitor = Visitor.at(app.base()).signIn("arden.eastmere");
                Visitor supervisor = Visitor.at(app.base()).signIn("hollis.eastmere")) {
            visitor.open("/" + Places.SUPERVISION);
            visitor.sees("Winter Eastmere, Hollis Eastmere supervise you.");
            visitor.link("Agreement with Hollis Eastmere").click();
            visitor.sees("Supervision agreement with Hollis Eastmere");
            writes(visitor, "Every eight weeks");
            visitor.sees("Kept. It counts once Hollis Eastmere has agreed.");
            assertEquals(
                    "Agreement with Winter Eastmere None yet | Agreement with Hollis Eastmere Waits for them",
                    states(visitor));
            visitor.link("Agreement with Winter Eastmere").click();
            visitor.sees("Nothing is agreed in writing yet");
            Locator current = visitor.page.locator(".wm-own-agreements a[aria-current]");
            assertEquals("Agreement with Winter Eastmere", current.textContent());
            supervisor.open("/" + Places.supervisionAgreement(arden.person()) + "?with="
                    + winter.person().text());
            supervisor.sees("Every eight weeks");
            supervisor.button("I agree").click();
            supervisor.sees("You have agreed.");
            visitor.open("/" + Places.SUPERVISION_AGREEMENT);
            assertTrue(states(visitor).endsWith("Agreement with Hollis Eastmere Agreed"), states(visitor));
            visitor.open("/" + Places.SUPERVISION_BOOK);
            visitor.sees("Winter Eastmere or Hollis Eastmere");
            visitor.page.getByLabel("With whom").first().click();
            visitor.page
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Hollis Eastmere"))
                    .click();
            visitor.button("Book a session").click();
            visitor.page.waitForURL("**/supervision/session/**");
            visitor.sees("Hollis Eastmere");
            assertTrue(visitor.complaints.isEmpty(), visitor.complaints::toString);
            assertTrue(supervisor.complaints.isEmpty(), supervisor.complaints::toString);
        }
    }
}
