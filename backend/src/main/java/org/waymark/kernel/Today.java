package org.waymark.kernel;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The clock and the calendar day in London; the only place that asks what time it is. */
@Singleton
public class Today {

    /** Dates of the field are London's: a clearance ends when the day ends there. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    /** This moment, to the microsecond that the database keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The calendar day in London. */
    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** The moment as people in London read it. */
    public static ZonedDateTime inLondon(Instant moment) {
        return moment.atZone(LONDON);
    }

    /** The day as it stands in a sentence: 3 March 2027. */
    public static String inWords(LocalDate day) {
        return WORDS.format(day);
    }
}
