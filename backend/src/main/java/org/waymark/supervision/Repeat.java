package org.waymark.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.kernel.Faults;

/**
 * How often a session is repeated.
 *
 * @param everyWeeks weeks from one to the next, 1 to 26
 * @param times how many in all, 1 to 26
 */
public record Repeat(int everyWeeks, int times) {

    /** A single session. */
    public static final Repeat ONCE = new Repeat(1, 1);

    private static final int MOST_WEEKS = 26;
    private static final int MOST_TIMES = 26;

    /** Says beside its field what cannot be; nothing is counted before this was asked. */
    void check(Faults faults) {
        faults.unless(
                everyWeeks >= 1 && everyWeeks <= MOST_WEEKS,
                "everyWeeks",
                "Give a whole number of weeks from 1 to " + MOST_WEEKS + ".");
        faults.unless(
                times >= 1 && times <= MOST_TIMES,
                "times",
                "Give a whole number of sessions from 1 to " + MOST_TIMES + ".");
    }

    /**
     * The days of the sessions.
     *
     * @throws org.waymark.kernel.Refused.NotValid if a number is out of bounds
     */
    List<LocalDate> days(LocalDate first) {
        var faults = new Faults();
        check(faults);
        faults.refuseIfAny();
        return IntStream.range(0, times)
                .mapToObj(at -> first.plusWeeks((long) at * everyWeeks))
                .toList();
    }
}
