package org.waymark.assessment;

import java.util.List;

/**
 * How levels that were agreed differ from what people said of themselves.
 *
 * @param people with how many people they were agreed
 * @param counts how many levels were agreed two steps lower or more, one lower, the same, one higher, two higher or more
 */
public record Differences(int people, List<Integer> counts) {

    /** How many kinds of difference are told apart. */
    public static final int KINDS = 5;

    private static final int SAME = 2;

    public Differences {
        counts = List.copyOf(counts);
    }

    /** How many levels were agreed. */
    public int items() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    public int lower() {
        return counts.get(0) + counts.get(1);
    }

    public int same() {
        return counts.get(SAME);
    }

    public int higher() {
        return counts.get(3) + counts.get(4);
    }

    static int kind(int difference) {
        return Math.clamp(difference, -SAME, SAME) + SAME;
    }
}
