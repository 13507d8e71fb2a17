package org.waymark.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.LeavingId;

/**
 * How long records of candidates stay, what keeps one longer, and what is left of those that went; without any name of
 * a candidate.
 *
 * @param months how many months after the decision a record goes, as it holds today
 * @param next another number of months that holds from a later day on, if one was entered
 * @param mayRead whether the reader may see whose records go
 * @param mayChange whether the reader may change the months and release holds
 */
public record Keeping(
        int months, @Nullable Months next, List<Hold> holds, List<Tally> tallies, boolean mayRead, boolean mayChange) {

    public Keeping {
        holds = List.copyOf(holds);
        tallies = List.copyOf(tallies);
    }

    /** How many months a record stays, from a day on. */
    public record Months(int months, LocalDate from) {}

    /**
     * An inquiry or a claim that keeps one record.
     *
     * @param mayRelease whether the reader may release it: an administrator who did not set it
     */
    public record Hold(
            LeavingId subject, String service, String reference, String heldBy, Instant heldAt, boolean mayRelease) {}

    /** How many records of one service, role profile and year of decision ended in one way. */
    public record Tally(String service, String role, int year, String outcome, int amount) {}
}
