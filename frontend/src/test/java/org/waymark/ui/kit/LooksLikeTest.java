package org.waymark.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.waymark.kernel.Level;
import org.waymark.ui.session.Texts;

class LooksLikeTest {

    @Test
    void levelsStandFromTheLowestUpEachWithItsWords() {
        var looks = new LooksLike(Sample.described(), Voice.OTHERS)
                .with("Role needs", new Level(4))
                .with("Own rating", new Level(2));
        assertEquals("Own rating: 2 With supportDoes 2Role needs: 4 Complex casesDoes 4", text(looks));
    }

    @Test
    void aLevelWithTwoNamesIsDescribedOnceAndNoLevelNotAtAll() {
        var looks = new LooksLike(Sample.described(), Voice.OWN)
                .with("You", new Level(3))
                .with("Your role needs", new Level(3))
                .with("Last time", null);
        assertEquals("You, your role needs: 3 On my ownI do 3", text(looks));
    }

    @Test
    void itSaysWhereTheScaleStandsIn() {
        String general = Texts.of("kit.level.general");
        assertEquals(
                "You: 3 On my ownI, in general, 3" + general,
                text(new LooksLike(Sample.general(), Voice.OWN).with("You", new Level(3))));
        assertFalse(text(new LooksLike(Sample.described(), Voice.OWN).with("You", new Level(0)))
                .contains(general));
    }

    @Test
    void aWayIsOfAKindAndACourseHasAName() {
        var ways = new WayList(Sample.described().waysTo(new Level(3)));
        assertEquals("On the job. Watch a colleague.", ways.getElement().getTextRecursively());
        ways.show(Sample.described().waysTo(new Level(5)));
        assertEquals(
                "Course: Court skills. Take it and tell the team.",
                ways.getElement().getTextRecursively());
    }

    private static String text(LooksLike looks) {
        return looks.getElement().getTextRecursively();
    }
}
