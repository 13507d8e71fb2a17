package org.waymark.vetting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How long something took in the past, in working days. Each figure is one that was really there: the smallest that so many
 * did not exceed.
 *
 * @param count how many there were, ten at least
 * @param most what 17 of 20 (85 in 100) did not exceed
 */
public record Spread(int count, int shortest, int quarter, int median, int threeQuarters, int most, int longest) {

    /** Fewer than that say nothing, and could be about somebody. */
    public static final int FEWEST = 10;

    private static final int WHOLE = 100;
    private static final int QUARTER = 25;
    private static final int HALF = 50;
    private static final int THREE_QUARTERS = 75;
    private static final int MOST = 85;

    /** The spread of the days; none where there are fewer than ten. */
    public static Optional<Spread> of(Collection<Integer> days) {
        if (days.size() < FEWEST) {
            return Optional.empty();
        }
        List<Integer> sorted = days.stream().sorted().toList();
        return Optional.of(new Spread(
                sorted.size(),
                sorted.getFirst(),
                at(sorted, QUARTER),
                at(sorted, HALF),
                at(sorted, THREE_QUARTERS),
                at(sorted, MOST),
                sorted.getLast()));
    }

    /** The smallest of the sorted numbers that so many in a hundred do not exceed. */
    static int at(List<Integer> sorted, int inHundred) {
        int rank = (sorted.size() * inHundred + WHOLE - 1) / WHOLE;
        return sorted.get(Math.max(1, rank) - 1);
    }
}
