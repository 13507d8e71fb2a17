package org.waymark.ui.kit;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.skillmix.Verdict;

class NeedWordsTest {

    @Test
    void daysThatFollowEachOtherAreARange() {
        assertEquals("Every day", NeedWords.days(EnumSet.allOf(DayOfWeek.class)));
        assertEquals("Every day", NeedWords.days(Set.of()));
        assertEquals("Monday to Friday", NeedWords.days(EnumSet.range(MONDAY, FRIDAY)));
        assertEquals("Saturday and Sunday", NeedWords.days(Set.of(SUNDAY, SATURDAY)));
        assertEquals(
                "Monday, Wednesday to Friday, Sunday",
                NeedWords.days(Set.of(MONDAY, WEDNESDAY, THURSDAY, FRIDAY, SUNDAY)));
        assertEquals("Tuesday", NeedWords.days(Set.of(TUESDAY)));
    }

    @Test
    void everyDayOfAnySetIsSaidOnce() {
        for (int bits = 1; bits < 127; bits++) {
            int chosen = bits;
            var days = EnumSet.noneOf(DayOfWeek.class);
            Arrays.stream(DayOfWeek.values())
                    .filter(day -> (chosen & (1 << (day.getValue() - 1))) != 0)
                    .forEach(days::add);
            assertEquals(days, read(NeedWords.days(days)), NeedWords.days(days));
        }
    }

    @Test
    void noTwoVerdictsLookAlike() {
        List<String> symbols =
                Arrays.stream(Verdict.values()).map(VerdictTag::symbol).toList();
        assertEquals(symbols.size(), new HashSet<>(symbols).size(), symbols::toString);
        assertEquals("!! One deep", VerdictTag.words(Verdict.ONE_DEEP));
    }

    /** The days that the words name. */
    private static Set<DayOfWeek> read(String words) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : words.split(", ", -1)) {
            String[] ends = part.split(" to | and ", -1);
            days.addAll(EnumSet.range(day(ends[0]), day(ends[ends.length - 1])));
        }
        return days;
    }

    private static DayOfWeek day(String word) {
        return DayOfWeek.valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
