package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableSuppressionTest {

    @Test
    void largeNumbersAreShownWithAllTheirTotals() {
        var table = new Table(new int[][] {{10, 20}, {7, 0}});
        assertFalse(table.shown.contains(null));
    }

    @Test
    void oneSmallNumberTakesThreeOthersWithIt() {
        var table = new Table(new int[][] {{30, 40, 50}, {3, 12, 60}, {31, 20, 70}});
        assertTrue(table.hides(1, 0));
        assertEquals(
                4, IntStream.range(0, 9).filter(i -> table.hides(i / 3, i % 3)).count());
        assertNotNull(table.shown.get(table.rows.get(0)));
    }

    @Test
    void twoHiddenNumbersThatComeToFewerThanFiveAreNotToldTogether() {
        var table = new Table(new int[][] {{1, 2, 9}, {2, 1, 9}, {9, 9, 9}});
        for (int row = 0; row < 2; row++) {
            int at = row;
            boolean more = table.hides(at, 2) || table.shown.get(table.rows.get(at)) == null;
            assertTrue(more, "row " + row + " tells of three people");
        }
    }

    @Test
    void aTotalOfFewPeopleIsHiddenToo() {
        var table = new Table(new int[][] {{3, 0}, {20, 30}});
        assertNull(table.shown.get(table.rows.get(0)));
        assertTrue(table.hides(0, 0));
    }

    @Test
    void whoTriesToSolveForWhatIsHiddenFindsMoreThanOneAnswer() {
        var chance = new Random(11);
        for (int round = 0; round < 400; round++) {
            int[][] counts = new int[2 + chance.nextInt(2)][2 + chance.nextInt(2)];
            for (int[] row : counts) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = chance.nextInt(4) == 0 ? chance.nextInt(6) : chance.nextInt(14);
                }
            }
            mustStayOpen(new Table(counts));
        }
    }

    @Test
    void tablesThatShareTheirTotalsHideTheSameOnes() {
        var chance = new Random(5);
        for (int round = 0; round < 200; round++) {
            var all = new TableSuppression();
            var rows = new ArrayList<Integer>();
            var parts = new ArrayList<List<Integer>>();
            for (int i = 0; i < 4; i++) {
                List<Integer> levels = numbers(all, chance, 5);
                int total = all.total(levels);
                rows.add(total);
                int people =
                        levels.stream().mapToInt(TableSuppressionTest::value).sum();
                int ready = people == 0 ? 0 : chance.nextInt(people + 1);
                List<Integer> halves =
                        List.of(remember(all.add(ready), ready), remember(all.add(people - ready), people - ready));
                all.says(total, halves);
                parts.add(halves);
            }
            List<@Nullable Integer> shown = all.shown();
            for (int i = 0; i < 4; i++) {
                long hidden = parts.get(i).stream()
                        .filter(at -> shown.get(at) == null)
                        .count();
                boolean total = shown.get(rows.get(i)) != null;
                assertTrue(hidden != 1 || !total, "half of a whole that is shown follows from the other half");
            }
        }
    }

    private static final List<Integer> VALUES = new ArrayList<>();

    private static int value(int place) {
        return VALUES.get(place);
    }

    private static int remember(int place, int value) {
        while (VALUES.size() <= place) {
            VALUES.add(0);
        }
        VALUES.set(place, value);
        return place;
    }

    private static List<Integer> numbers(TableSuppression all, Random chance, int many) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < many; i++) {
            int people = chance.nextInt(3) == 0 ? 0 : chance.nextInt(20);
            places.add(remember(all.add(people), people));
        }
        return places;
    }

    /** Tries all ways of filling what is hidden that fit what is shown, small changes of the truth first. */
    private static void mustStayOpen(Table table) {
        for (int place = 0; place < table.shown.size(); place++) {
            @Nullable Integer shown = table.shown.get(place);
            int truth = table.truth.get(place);
            if (shown != null) {
                assertTrue(truth == 0 || truth >= Totals.FEWEST, () -> "shown: " + truth);
            }
        }
        var found = new ArrayList<Set<Integer>>();
        table.truth.forEach(value -> found.add(new TreeSet<>(List.of(value))));
        table.fill(0, new int[table.counts.length][table.counts[0].length], found);
        for (int place = 0; place < table.shown.size(); place++) {
            int at = place;
            if (table.shown.get(place) == null) {
                assertTrue(
                        found.get(place).size() > 1, () -> table + ": number " + at + " can only be " + found.get(at));
            }
        }
    }

    /** A table with totals in both directions. */
    private static final class Table {
        final int[][] counts;
        final List<Integer> rows = new ArrayList<>();
        final List<Integer> truth = new ArrayList<>();
        final List<@Nullable Integer> shown;
        private final List<Integer> columns = new ArrayList<>();
        private final int all;

        Table(int[][] counts) {
            this.counts = counts;
            var numbers = new TableSuppression();
            for (int[] row : counts) {
                for (int people : row) {
                    numbers.add(people);
                    truth.add(people);
                }
            }
            int width = counts[0].length;
            for (int row = 0; row < counts.length; row++) {
                int from = row * width;
                rows.add(total(
                        numbers, IntStream.range(from, from + width).boxed().toList()));
            }
            for (int column = 0; column < width; column++) {
                int at = column;
                columns.add(total(
                        numbers,
                        IntStream.range(0, counts.length)
                                .mapToObj(row -> row * width + at)
                                .toList()));
            }
            all = total(numbers, rows);
            numbers.says(all, columns);
            shown = numbers.shown();
        }

        private int total(TableSuppression numbers, List<Integer> parts) {
            truth.add(parts.stream().mapToInt(truth::get).sum());
            return numbers.total(parts);
        }

        boolean hides(int row, int column) {
            return shown.get(row * counts[0].length + column) == null;
        }

        /** Fills cell after cell with what is shown, or with the truth and its neighbours, and keeps what fits. */
        void fill(int cell, int[][] tried, List<Set<Integer>> found) {
            int width = counts[0].length;
            if (cell == counts.length * width) {
                keep(tried, found);
                return;
            }
            int truthHere = truth.get(cell);
            int reach = shown.get(cell) == null ? 1 : 0;
            for (int value = Math.max(0, truthHere - reach); value <= truthHere + reach; value++) {
                tried[cell / width][cell % width] = value;
                fill(cell + 1, tried, found);
            }
        }

        private void keep(int[][] tried, List<Set<Integer>> found) {
            var values = new ArrayList<Integer>();
            for (int[] row : tried) {
                for (int value : row) {
                    values.add(value);
                }
            }
            for (int[] row : tried) {
                values.add(IntStream.of(row).sum());
            }
            for (int column = 0; column < tried[0].length; column++) {
                int at = column;
                values.add(IntStream.range(0, tried.length)
                        .map(row -> tried[row][at])
                        .sum());
            }
            values.add(IntStream.range(0, tried.length)
                    .map(row -> IntStream.of(tried[row]).sum())
                    .sum());
            for (int i = 0; i < values.size(); i++) {
                @Nullable Integer told = shown.get(i);
                if (told != null && !told.equals(values.get(i))) {
                    return;
                }
            }
            for (int i = 0; i < values.size(); i++) {
                found.get(i).add(values.get(i));
            }
        }

        @Override
        public String toString() {
            return java.util.Arrays.deepToString(counts) + " " + shown;
        }
    }
}
