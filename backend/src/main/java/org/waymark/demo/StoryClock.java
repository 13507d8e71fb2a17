package org.waymark.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.waymark.kernel.Today;

/** A clock that runs through the years of the story, and never backwards. */
final class StoryClock extends Clock {

    private volatile Instant now;

    StoryClock(LocalDate day) {
        this.now = moment(day, LocalTime.of(8, 0));
    }

    /** Moves on to the day and the London time, unless it is later already. */
    void reach(LocalDate day, LocalTime time) {
        Instant wanted = moment(day, time);
        if (wanted.isAfter(now)) {
            now = wanted;
        }
    }

    /** Lets so much time pass. */
    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Today.LONDON).toInstant();
    }
}
