package org.waymark.vetting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Counts working days: Mondays to Fridays that are no bank holidays. */
record WorkingDays(Predicate<LocalDate> isHoliday) {

    private static final int LONGEST = 2000;

    /** How many working days have passed since the day; the day itself does not count. */
    int since(LocalDate from, LocalDate today) {
        int count = 0;
        LocalDate first = from.isBefore(today.minusDays(LONGEST)) ? today.minusDays(LONGEST) : from;
        for (LocalDate day = first.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            count += isWorked(day) ? 1 : 0;
        }
        return count;
    }

    /** The day that lies so many working days after this one. */
    LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorked(day) ? 1 : 0;
        }
        return day;
    }

    /** The day that lies so many working days before this one. */
    LocalDate before(LocalDate until, int days) {
        LocalDate day = until;
        for (int left = days; left > 0; ) {
            day = day.minusDays(1);
            left -= isWorked(day) ? 1 : 0;
        }
        return day;
    }

    private boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isHoliday.test(day);
    }
}
