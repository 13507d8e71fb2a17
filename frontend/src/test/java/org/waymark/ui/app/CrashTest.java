package org.waymark.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.assessment.Answer;
import org.waymark.assessment.RatingSheet;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;

/** The app is killed without warning while somebody rates; what was shown as saved has to be there afterwards. */
@BrowserStory
class CrashTest {

    /** Three here; set -Dwaymark.crashes=20 for the long run. */
    private static final int CRASHES = Integer.getInteger("waymark.crashes", 3);

    private final Random chance = new Random(20);

    @Test
    void everyAnswerThatWasShownAsSavedSurvivesAKill() throws IOException, InterruptedException {
        try (var app = new KilledApp(TestHouse.freshSchema());
                Visitor robin = Visitor.at(app.base())) {
            Map<String, Integer> shown = new HashMap<>();
            app.ensureRunning();
            robin.signIn(KilledApp.RATER);
            for (int crash = 0; crash < CRASHES; crash++) {
                app.ensureRunning();
                rateUntilKilled(app, robin, shown);
                app.awaitDeath();
                assertKept(app.kept(), shown);
            }
            assertTrue(shown.size() >= CRASHES, "too few answers were shown as saved: " + shown.size());
        }
    }

    private void rateUntilKilled(KilledApp app, Visitor robin, Map<String, Integer> shown) {
        robin.open("/assess/" + app.assessment.text());
        robin.awaitRating();
        robin.page.setDefaultTimeout(6_000);
        app.killAfter(500 + chance.nextInt(3_000), TimeUnit.MILLISECONDS);
        try {
            while (true) {
                String item = robin.page.locator("fieldset[data-item]").getAttribute("data-item");
                int level = chance.nextInt(6);
                robin.page.keyboard().press(Integer.toString(level));
                robin.page.waitForFunction(
                        "([item, level]) => document.querySelector('.wm-saved')?.dataset.item === item + ' ' + level",
                        java.util.List.of(item, Integer.toString(level)));
                shown.put(item, level);
                robin.page.keyboard().press("Enter");
                robin.page.waitForFunction(
                        "item => (document.querySelector('fieldset[data-item]')?.dataset.item ?? item) !== item", item);
            }
        } catch (PlaywrightException stopped) {
            assertTrue(app.wasKilled(), () -> "rating stopped before the kill: " + stopped.getMessage());
        } finally {
            robin.page.setDefaultTimeout(30_000);
        }
    }

    private static void assertKept(RatingSheet sheet, Map<String, Integer> shown) {
        shown.forEach((item, level) -> {
            Answer kept = sheet.lines().stream()
                    .filter(line -> line.competency().equals(new CompetencyCode(item)))
                    .findFirst()
                    .orElseThrow()
                    .answer();
            assertEquals(new Answer.Rated(new Level(level)), kept, () -> item + " was shown as saved at " + level);
        });
    }
}
