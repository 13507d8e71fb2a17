package org.waymark;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.waymark.kernel.Today;

/** A clock that stands still until a test moves it. */
public final class TestClock extends Clock {

    private volatile Instant now = Instant.parse("2026-11-20T14:02:00Z");

    /** Moves the clock by so much, also backwards. */
    public void move(Duration by) {
        now = now.plus(by);
    }

    /** Sets the clock to noon in London on the day. */
    public void set(LocalDate day) {
        now = day.atTime(LocalTime.NOON).atZone(Today.LONDON).toInstant();
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
}
