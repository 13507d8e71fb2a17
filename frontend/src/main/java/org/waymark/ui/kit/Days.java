package org.waymark.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.waymark.kernel.Today;

/** Dates and times as people here write them. */
public final class Days {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private Days() {}

    public static String of(LocalDate day) {
        return day.format(LONG);
    }

    public static String withWeekday(LocalDate day) {
        return day.format(WEEKDAY);
    }

    public static String of(Instant moment) {
        return Today.inLondon(moment).format(MOMENT);
    }
}
