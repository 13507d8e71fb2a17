package org.waymark.ui.mine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Answer;
import org.waymark.assessment.RatingSheet;
import org.waymark.framework.AtWork;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;
import org.waymark.signin.Preference;
import org.waymark.ui.kit.Sample;
import org.waymark.ui.session.Texts;

/** What people read of levels while they rate, with described levels and without. */
class RatingWordsTest {

    private static final String GENERAL = Texts.of("kit.level.general");

    @Test
    void thePanelShowsTheNextLevelItsEvidenceAndTheWaysThatLeadThere() {
        String three = panel(line(Sample.described(), new Answer.Rated(new Level(2)), null));
        assertTrue(three.startsWith("The next level: 3 On my ownI do 3"), three);
        assertTrue(three.contains("A note of it."), three);
        assertTrue(three.contains("Watch a colleague."), three);
        assertFalse(three.contains("Court skills"), three);
        String four = panel(line(Sample.described(), new Answer.Rated(new Level(3)), null));
        assertTrue(four.contains("Course: Court skills."), four);
    }

    @Test
    void unansweredItShowsTheNeedAndAtTheTopTheTop() {
        assertTrue(panel(line(Sample.described(), null, null)).startsWith("What your role needs: 4 Complex cases"));
        String top = panel(line(Sample.described(), new Answer.Rated(new Level(5)), null));
        assertTrue(top.startsWith("The highest level: 5 Lead and teachI do 5"), top);
    }

    @Test
    void thePanelSaysWhereTheScaleStandsIn() {
        var panel = new NextPanel();
        panel.show(line(Sample.general(), null, null));
        assertTrue(panel.getElement().getTextRecursively().contains("I, in general, 4"));
        assertTrue(
                panel.getChildren().anyMatch(part -> part.getElement().getText().equals(GENERAL) && part.isVisible()));
        assertEquals(
                0,
                panel.getChildren()
                        .filter(part -> part.getElement().getTextRecursively().startsWith("Ways") && part.isVisible())
                        .count());
    }

    @Test
    void inADomainAnUnknownLevelIsReadInFull() {
        String item = item(line(Sample.described(), null, null));
        for (int level = 1; level <= Level.HIGHEST; level++) {
            assertTrue(item.contains("I do " + level), item);
        }
        assertFalse(item.contains(GENERAL), item);
        assertTrue(item(line(Sample.general(), null, null)).contains(GENERAL));
    }

    @Test
    void inADomainAKnownLevelIsReadWithItsNeighboursOnly() {
        String answered = item(line(Sample.described(), new Answer.Rated(new Level(3)), 1));
        assertTrue(answered.contains("I do 2") && answered.contains("I do 3") && answered.contains("I do 4"));
        assertFalse(answered.contains("I do 1") || answered.contains("I do 5"), answered);
        String before = item(line(Sample.described(), null, 1));
        assertTrue(before.contains("I, in general, 0") && before.contains("I do 1") && before.contains("I do 2"));
        assertFalse(before.contains("I do 3"), before);
    }

    @Test
    void whoeverChoosesALevelThatIsFoldedAwayReadsThemAll() {
        var item = new DomainItem(Sample.scale(), line(Sample.described(), null, 1), new Nothing(), true);
        assertTrue(item.isFolded());
        item.changed(line(Sample.described(), new Answer.Rated(new Level(2)), 1));
        assertTrue(item.isFolded());
        item.changed(line(Sample.described(), new Answer.Rated(new Level(5)), 1));
        assertFalse(item.isFolded());
        assertTrue(item.getElement().getTextRecursively().contains("I do 5"));
    }

    private static String panel(RatingSheet.Line line) {
        var panel = new NextPanel();
        panel.show(line);
        return panel.getElement().getTextRecursively();
    }

    private static String item(RatingSheet.Line line) {
        return new DomainItem(Sample.scale(), line, new Nothing(), true)
                .getElement()
                .getTextRecursively();
    }

    private static RatingSheet.Line line(AtWork atWork, @Nullable Answer answer, @Nullable Integer last) {
        return new RatingSheet.Line(
                new CompetencyCode("CJS-01"),
                new DomainCode("CJS"),
                "Competency",
                "Meaning.",
                new Level(4),
                false,
                answer,
                false,
                last == null ? null : new RatingSheet.LastTime(new Level(last), LocalDate.of(2025, 11, 20)),
                null,
                atWork);
    }

    /** A page on which nobody does anything. */
    private static final class Nothing implements RatingPage.Acts {

        @Override
        public void notMyRole(CompetencyCode competency) {}

        @Override
        public void step(int by) {}

        @Override
        public void carry() {}

        @Override
        public void choose(Preference preference, String value) {}

        @Override
        public void addEvidence() {}

        @Override
        public void picked(String item, int level) {}

        @Override
        public void entered(String item, boolean back) {}

        @Override
        public void paused(String item) {}
    }
}
