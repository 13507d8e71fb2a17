package org.waymark.skillmix;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/** Two ways to the same answer, measured in turns so that noise hits both: the ratio is that of each pair. */
final class Pairs {

    private static final int RESAMPLES = 1_000;

    private final String name;
    private final double[] ours;
    private final double[] floor;
    private final double[] ratios;

    private Pairs(String name, int pairs) {
        this.name = name;
        this.ours = new double[pairs];
        this.floor = new double[pairs];
        this.ratios = new double[pairs];
    }

    /** Runs both with the same numbers, after a tenth as many turns that count for nothing; both must answer the same. */
    static Pairs run(String name, int pairs, IntUnaryOperator ours, IntUnaryOperator floor) {
        var all = new Pairs(name, pairs);
        for (int i = -Math.max(1, pairs / 10); i < pairs; i++) {
            long start = System.nanoTime();
            boolean first = Math.floorMod(i, 2) == 0;
            int one = (first ? ours : floor).applyAsInt(Math.abs(i));
            long middle = System.nanoTime();
            int two = (first ? floor : ours).applyAsInt(Math.abs(i));
            long end = System.nanoTime();
            if (one != two) {
                throw new AssertionError(name + " " + i + ": " + one + " and " + two);
            }
            if (i >= 0) {
                all.ours[i] = (first ? middle - start : end - middle) / 1e6;
                all.floor[i] = (first ? end - middle : middle - start) / 1e6;
                all.ratios[i] = all.ours[i] / all.floor[i];
            }
        }
        return all;
    }

    /** A line of the table in benchmarks.md. */
    String line() {
        double[] medians = new double[RESAMPLES];
        var chance = new Random(1);
        for (int i = 0; i < RESAMPLES; i++) {
            medians[i] = middle(chance.ints(ratios.length, 0, ratios.length)
                    .mapToDouble(at -> ratios[at])
                    .toArray());
        }
        Arrays.sort(medians);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f / %.2f | %.2f / %.2f | %.3f (%.3f–%.3f) |",
                name,
                ours.length,
                middle(ours),
                late(ours),
                middle(floor),
                late(floor),
                middle(ratios),
                medians[RESAMPLES / 40],
                medians[RESAMPLES - 1 - RESAMPLES / 40]);
    }

    private static double middle(double[] values) {
        return at(values, 0.5);
    }

    private static double late(double[] values) {
        return at(values, 0.95);
    }

    private static double at(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) (part * sorted.length))];
    }
}
