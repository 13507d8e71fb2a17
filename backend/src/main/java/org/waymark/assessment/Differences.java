package org.waymark.assessment;

import java.util.List;

/**
 * How levels that were agreed differ from what people said of themselves.
 *
 * @param people with how many people they were agreed
 * @param counts how many levels were agreed two steps lower or more, one lower, the same, one higher, two higher or more
 * @param said how often people said each level of the scale of themselves, from 0 up
 * @param agreed how often each level was agreed with them, from 0 up; as many in all as were said
 */
public record Differences(int people, List<Integer> counts, List<Integer> said, List<Integer> agreed) {

    /** How many kinds of difference are told apart. */
    public static final int KINDS = 5;

    /** How many levels the scale has, with 0. */
    public static final int LEVELS = 6;

    private static final int SAME = 2;

    public Differences {
        counts = List.copyOf(counts);
        said = List.copyOf(said);
        agreed = List.copyOf(agreed);
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
