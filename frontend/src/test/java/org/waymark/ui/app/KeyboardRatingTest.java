package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

@BrowserStory
class KeyboardRatingTest {

    private static final int OF_A_PRACTITIONER = 80;

    @Test
    void eightyCompetenciesTakeTwoKeyPressesEachAndNoMouse() {
        try (Visitor kwame = Visitor.at(RunningApp.demo().base()).signIn("kwame.asante-boateng")) {
            kwame.open("/my-competencies");
            kwame.button("Start").focus();
            kwame.page.keyboard().press("Enter");
            kwame.awaitRating();
            Set<String> seen = new HashSet<>();
            int presses = 0;
            while (seen.size() < OF_A_PRACTITIONER) {
                String item = kwame.page.locator("fieldset[data-item]").getAttribute("data-item");
                assertTrue(seen.add(item), "came back to " + item);
                kwame.page.keyboard().press(Integer.toString(seen.size() % 6));
                kwame.page.keyboard().press("Enter");
                presses += 2;
                kwame.page.waitForFunction(
                        "item => location.pathname.endsWith('/check')"
                                + " || (document.querySelector('fieldset[data-item]')?.dataset.item ?? item) !== item",
                        item);
            }
            assertEquals(2 * OF_A_PRACTITIONER, presses);
            kwame.sees("80 of 80 answered");
            assertTrue(kwame.complaints.isEmpty(), kwame.complaints::toString);
        }
    }
}
