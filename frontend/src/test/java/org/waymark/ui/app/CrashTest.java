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
import org.waymark.assessment.SelfAssessments;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;

/** The app is killed without warning while somebody rates; what was shown as saved has to be there afterwards. */
@BrowserStory
class CrashTest {

    /** Three here; set -Dwaymark.crashes=20 for the long run. */
    private static final int CRASHES = Integer.getInteger("waymark.crashes", 3);

    private final Random chance = new Random(20);

    @Test
    void everyAnswerThatWasShownAsSavedSurvivesAKill() throws IOException, InterruptedException {
        try (var app = new KilledApp(TestHouse.freshSchema());
                Visitor sam = Visitor.at(app.base())) {
            Map<String, Integer> shown = new HashMap<>();
            AssessmentId assessment = begin(app, sam);
            for (int crash = 0; crash < CRASHES; crash++) {
                app.ensureRunning();
                rateUntilKilled(app, sam, assessment, shown);
                app.awaitDeath();
                assertKept(app, assessment, shown);
            }
            assertTrue(shown.size() >= CRASHES, "too few answers were shown as saved: " + shown.size());
        }
    }

    private static AssessmentId begin(KilledApp app, Visitor sam) throws IOException, InterruptedException {
        app.ensureRunning();
        sam.signIn("sam.okoro").open("/my-competencies");
        sam.page.locator("main a[href^=assess]").first().click();
        sam.awaitRating();
        return new AssessmentId(Ids.parse(sam.page.url().replaceFirst("^.*/assess/([^/?]+).*$", "$1")));
    }

    private void rateUntilKilled(KilledApp app, Visitor sam, AssessmentId assessment, Map<String, Integer> shown) {
        sam.open("/assess/" + assessment.text());
        sam.awaitRating();
        sam.page.setDefaultTimeout(6_000);
        app.killAfter(500 + chance.nextInt(3_000), TimeUnit.MILLISECONDS);
        try {
            while (true) {
                String item = sam.page.locator("fieldset[data-item]").getAttribute("data-item");
                int level = chance.nextInt(6);
                sam.page.keyboard().press(Integer.toString(level));
                sam.page.waitForFunction(
                        "([item, level]) => document.querySelector('.wm-saved')?.dataset.item === item + ' ' + level",
                        java.util.List.of(item, Integer.toString(level)));
                shown.put(item, level);
                sam.page.keyboard().press("Enter");
                sam.page.waitForFunction(
                        "item => (document.querySelector('fieldset[data-item]')?.dataset.item ?? item) !== item", item);
            }
        } catch (PlaywrightException stopped) {
            assertTrue(app.wasKilled(), () -> "rating stopped before the kill: " + stopped.getMessage());
        } finally {
            sam.page.setDefaultTimeout(30_000);
        }
    }

    private static void assertKept(KilledApp app, AssessmentId assessment, Map<String, Integer> shown) {
        RatingSheet sheet = app.readWith(context -> {
            PersonId owner = app.personNamed(context, "Okoro");
            return context.getBean(SelfAssessments.class).open(Actor.onScreen(owner), assessment);
        });
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
