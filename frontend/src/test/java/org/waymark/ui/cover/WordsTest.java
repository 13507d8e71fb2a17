package org.waymark.ui.cover;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How days of the week are said. */
class WordsTest {

    @Test
    void theWholeWeekIsEveryDay() {
        assertEquals("Every day", Words.days(EnumSet.allOf(DayOfWeek.class)));
    }

    @Test
    void threeDaysOrMoreInARowAreARangeAndTwoAreNot() {
        assertEquals("Monday to Friday", Words.days(EnumSet.range(MONDAY, FRIDAY)));
        assertEquals("Saturday, Sunday", Words.days(Set.of(SUNDAY, SATURDAY)));
        assertEquals("Monday to Wednesday, Friday", Words.days(Set.of(FRIDAY, WEDNESDAY, TUESDAY, MONDAY)));
        assertEquals("Monday, Wednesday", Words.days(Set.of(MONDAY, WEDNESDAY)));
    }
}
