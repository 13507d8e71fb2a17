package org.waymark.skillmix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Hides numbers of people in tables that have totals in both directions, and in tables that share totals. Numbers about
 * one to four people are hidden, and then as many more, the smallest first, as it takes that no hidden number follows
 * from what is shown, and that no total tells what a few people come to together.
 */
final class TableSuppression {

    private static final int FEWEST = Totals.FEWEST;
    private static final double NOTHING = 1e-9;

    private final List<Integer> numbers = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    /** A total and the numbers it is the sum of, by their places. */
    private record Sum(int total, int[] parts) {

        IntStream all() {
            return IntStream.concat(IntStream.of(total), Arrays.stream(parts));
        }
    }

    /** Adds a number of people and says its place. */
    int add(int people) {
        numbers.add(people);
        return numbers.size() - 1;
    }

    /** Adds the sum of the numbers at these places as a number of its own, and says its place. */
    int total(List<Integer> parts) {
        int total = add(parts.stream().mapToInt(numbers::get).sum());
        says(total, parts);
        return total;
    }

    /** Says that a number that is there already is the sum of these as well. */
    void says(int total, List<Integer> parts) {
        sums.add(new Sum(total, parts.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** The numbers by their places, with nothing for the hidden ones. */
    List<@Nullable Integer> shown() {
        var hidden = new BitSet();
        for (int i = 0; i < numbers.size(); i++) {
            hidden.set(i, numbers.get(i) > 0 && numbers.get(i) < FEWEST);
        }
        while (hideMore(hidden)) {
            // Each round hides one more.
        }
        List<@Nullable Integer> shown = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            shown.add(hidden.get(i) ? null : numbers.get(i));
        }
        return shown;
    }

    /** Hides one number more where one is needed; only one at a time, as it often helps several sums at once. */
    private boolean hideMore(BitSet hidden) {
        for (Sum sum : sums) {
            if (tellsTooMuch(sum, hidden) && hideOneOf(sum, hidden)) {
                return true;
            }
        }
        for (int told : thoseThatFollow(hidden)) {
            for (Sum sum : sums) {
                if (sum.all().anyMatch(i -> i == told) && hideOneOf(sum, hidden)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the total less what is shown of it gives one number, or fewer than five people. */
    private boolean tellsTooMuch(Sum sum, BitSet hidden) {
        int[] unknown = Arrays.stream(sum.parts()).filter(hidden::get).toArray();
        if (hidden.get(sum.total())) {
            return unknown.length == 0;
        }
        int people = Arrays.stream(unknown).map(numbers::get).sum();
        return unknown.length == 1 || (unknown.length > 1 && people < FEWEST);
    }

    /** Hides the smallest number shown, rather a part than the total; numbers about nobody stay, as they hide nothing. */
    private boolean hideOneOf(Sum sum, BitSet hidden) {
        var next = Arrays.stream(sum.parts())
                .filter(i -> !hidden.get(i) && numbers.get(i) > 0)
                .boxed()
                .min(Comparator.comparing(numbers::get))
                .orElse(sum.total());
        if (hidden.get(next)) {
            return false;
        }
        hidden.set(next);
        return true;
    }

    /** The hidden numbers that follow from the sums; each row says what one sum knows of the hidden ones. */
    private int[] thoseThatFollow(BitSet hidden) {
        int[] unknown = hidden.stream().toArray();
        double[][] rows = sums.stream()
                .map(sum -> {
                    var row = new double[unknown.length];
                    sum.all().filter(hidden::get).forEach(place -> row[Arrays.binarySearch(unknown, place)] = 1);
                    if (hidden.get(sum.total())) {
                        row[Arrays.binarySearch(unknown, sum.total())] = -1;
                    }
                    return row;
                })
                .toArray(double[][]::new);
        reduce(rows, unknown.length);
        return Arrays.stream(rows)
                .map(row -> IntStream.range(0, row.length)
                        .filter(i -> Math.abs(row[i]) > NOTHING)
                        .toArray())
                .filter(left -> left.length == 1)
                .mapToInt(left -> unknown[left[0]])
                .toArray();
    }

    /** Brings the rows into reduced echelon form: a number that follows from them then stands alone in a row. */
    private static void reduce(double[][] rows, int columns) {
        int done = 0;
        for (int column = 0; column < columns && done < rows.length; column++) {
            int at = column;
            int from = done;
            int best = IntStream.range(from, rows.length)
                    .boxed()
                    .max(Comparator.comparing(i -> Math.abs(rows[i][at])))
                    .orElseThrow();
            if (Math.abs(rows[best][column]) < NOTHING) {
                continue;
            }
            double[] pivot = rows[best];
            rows[best] = rows[done];
            rows[done] = pivot;
            double by = pivot[column];
            for (int i = 0; i < columns; i++) {
                pivot[i] /= by;
            }
            for (double[] row : rows) {
                double times = row[column];
                if (row != pivot && Math.abs(times) > NOTHING) {
                    for (int i = 0; i < columns; i++) {
                        row[i] -= times * pivot[i];
                    }
                }
            }
            done++;
        }
    }
}
