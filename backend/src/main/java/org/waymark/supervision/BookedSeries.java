package org.waymark.supervision;

import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.SupervisionSessionId;

/** What was booked of a series, and the days on which one of the two has another session, which were left out. */
public record BookedSeries(List<SupervisionSessionId> booked, List<LocalDate> leftOut) {

    public BookedSeries {
        booked = List.copyOf(booked);
        leftOut = List.copyOf(leftOut);
    }
}
