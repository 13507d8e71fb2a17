package org.waymark.training;

import java.time.LocalDate;
import java.util.List;

/**
 * A page of somebody's own log, newest first.
 *
 * @param sums what there is of each kind since the day, all pages together
 * @param since the first day that the sums look at
 * @param mayReflect whether this server can keep confidential words
 * @param deleted what was deleted in the last 30 days
 * @param total how many entries there are, all pages together
 */
public record PracticeLogPage(
        List<LogEntry> entries,
        List<LogSum> sums,
        LocalDate since,
        boolean mayReflect,
        List<LogEntry> deleted,
        int page,
        int total) {

    /** How many entries stand on a page. */
    public static final int ON_A_PAGE = 25;

    public PracticeLogPage {
        entries = List.copyOf(entries);
        sums = List.copyOf(sums);
        deleted = List.copyOf(deleted);
    }
}
