package org.waymark.provision;

import java.time.LocalTime;
import java.util.Locale;

/**
 * A stretch of a day during which a place is open, as people say it: 09:00 to 17:00, 22:00 to 06:00, 00:00 to 24:00. It
 * belongs to the day on which it begins.
 *
 * @param opens minutes after midnight
 * @param closes minutes after the same midnight, so more than 1440 where it ends on the next day
 */
public record Spell(int opens, int closes) implements Comparable<Spell> {

    public static final int DAY = 24 * 60;

    /** All day, from midnight to midnight. */
    public static final Spell ROUND_THE_CLOCK = new Spell(0, DAY);

    public Spell {
        if (opens < 0 || opens >= DAY || closes <= opens || closes > opens + DAY) {
            throw new IllegalArgumentException("No spell from " + opens + " to " + closes);
        }
    }

    /** From one time to the next time it is the other, on the same day or after midnight. */
    public static Spell of(LocalTime opens, LocalTime closes) {
        int from = opens.toSecondOfDay() / 60;
        int to = closes.toSecondOfDay() / 60;
        return new Spell(from, to > from ? to : to + DAY);
    }

    /** Whether it runs into the next day; midnight itself is the end of the day it began on. */
    public boolean isPastMidnight() {
        return closes > DAY;
    }

    /** How long it is by the clock on the wall, which differs from the time that passes when clocks change. */
    public int minutes() {
        return closes - opens;
    }

    /** As people say it, such as 22:00 to 06:00. */
    public String words() {
        return time(opens) + " to " + time(closes > DAY ? closes - DAY : closes);
    }

    @Override
    public int compareTo(Spell other) {
        return opens == other.opens ? Integer.compare(closes, other.closes) : Integer.compare(opens, other.opens);
    }

    private static String time(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }
}
