package org.waymark.vetting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.VettingCaseId;

/** What of vetting falls on which day of a month, by day and then by name. */
public record VettingMonth(YearMonth month, List<Entry> entries, LocalDate today) {

    public VettingMonth {
        entries = List.copyOf(entries);
    }

    public List<Entry> on(LocalDate day) {
        return entries.stream().filter(entry -> entry.day().equals(day)).toList();
    }

    /** What falls on a day. */
    public enum Kind {
        NEXT_ACTION,
        PROVISIONAL_START,
        RENEWAL_TO_START
    }

    /**
     * Something that falls on a day.
     *
     * @param action what is to be done, where it is a next action
     * @param about the case; {@code person} where it is a renewal that has no case yet
     */
    public record Entry(
            LocalDate day,
            Kind kind,
            String name,
            @Nullable NextAction action,
            @Nullable VettingCaseId about,
            @Nullable PersonId person) {}
}
