package org.waymark.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.Refused;

class AtWorkTest {

    private final Framework framework = SmallFramework.whole();
    private final AtWork described = framework.atWork(SmallFramework.DESCRIBED);
    private final AtWork general = framework.atWork(SmallFramework.UNDESCRIBED);

    @Test
    void aDescribedCompetencySpeaksForItselfFromLevelOneUp() {
        assertTrue(described.described());
        assertEquals("I do thing 4.", described.at(new Level(4)).firstPerson());
        assertEquals("Does thing 4.", described.at(new Level(4)).thirdPerson());
        assertEquals("I, in general, 0.", described.at(new Level(0)).firstPerson());
        assertFalse(described.at(new Level(0)).described());
    }

    @Test
    void theScaleStandsInWhereNothingIsWritten() {
        assertFalse(general.described());
        assertEquals("I, in general, 4.", general.at(new Level(4)).firstPerson());
        assertEquals("In general 4.", general.at(new Level(4)).thirdPerson());
        assertTrue(general.example().isEmpty());
        assertEquals(List.of(), general.waysTo(new Level(4)));
    }

    @Test
    void theWaysAreThoseThatLeadToTheLevel() {
        assertEquals(List.of("Watch somebody."), texts(new Level(3)));
        assertEquals(List.of("Take the course."), texts(new Level(4)));
        assertEquals("A note of it.", described.example().orElseThrow());
    }

    @Test
    void aCourseIsCalledByItsName() {
        String course = String.valueOf(described.waysTo(new Level(5)).getFirst().course());
        assertNotEquals(SmallFramework.COURSE, course);
        assertEquals("Safeguarding adults level 2", course);
    }

    @Test
    void theWordsAreMadeOnceAndHandedOn() {
        assertSame(described, framework.atWork(SmallFramework.DESCRIBED));
        assertThrows(Refused.NotFound.class, () -> framework.atWork(new CompetencyCode("ZZZ-99")));
    }

    private List<String> texts(Level level) {
        return described.waysTo(level).stream().map(AtWork.Way::text).toList();
    }
}
