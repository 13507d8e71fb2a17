package org.waymark.assessment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;

/**
 * What may be told of how levels were agreed, and where there is something to talk about. Nothing is told about fewer than
 * five people, and no such number can be worked out from what is.
 */
final class CalibrationRules {

    private static final int FEWEST = 5;
    private static final int ENOUGH_ITEMS = 60;
    private static final double STANDS_OUT = 3.0;
    private static final double AT_LEAST = 0.10;
    private static final double HARDLY_EVER = 0.97;

    private CalibrationRules() {}

    /** Everything together; nothing where that is about fewer than five people. */
    static @Nullable Differences everybody(List<DifferenceRow> rows) {
        Differences all = sum(rows);
        return all.people() < FEWEST ? null : all;
    }

    /**
     * Everything together for a supervisor, who knows what they agreed themselves: nothing also where all others together
     * are fewer than five people, as those would follow.
     */
    static @Nullable Differences everybodyFor(PersonId supervisor, List<DifferenceRow> rows) {
        int others = sum(rows.stream()
                        .filter(row -> !row.agreedBy().equals(supervisor))
                        .toList())
                .people();
        return others > 0 && others < FEWEST ? null : everybody(rows);
    }

    /** The groups by name, each with what may be told of it; two of one name stay two. */
    static <K> List<CalibrationGroup> groups(Map<K, List<DifferenceRow>> rowsByGroup, Function<K, String> named) {
        var sums = new HashMap<K, Differences>();
        rowsByGroup.forEach((group, rows) -> sums.put(group, sum(rows)));
        Set<K> hidden = hidden(sums);
        Differences all =
                sum(rowsByGroup.values().stream().flatMap(List::stream).toList());
        return sums.entrySet().stream()
                .map(one -> hidden.contains(one.getKey())
                        ? new CalibrationGroup(named.apply(one.getKey()), null, null)
                        : new CalibrationGroup(named.apply(one.getKey()), one.getValue(), prompt(one.getValue(), all)))
                .sorted(Comparator.comparing(CalibrationGroup::name))
                .toList();
    }

    private static Differences sum(List<DifferenceRow> rows) {
        var counts = new int[Differences.KINDS];
        var said = new int[Differences.LEVELS];
        var agreed = new int[Differences.LEVELS];
        var people = new HashSet<PersonId>();
        for (DifferenceRow row : rows) {
            counts[Differences.kind(row.difference())] += row.items();
            said[row.said()] += row.items();
            agreed[row.agreed()] += row.items();
            people.add(row.personId());
        }
        return new Differences(people.size(), listed(counts), listed(said), listed(agreed));
    }

    private static List<Integer> listed(int[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    /** Groups of fewer than five, and as many more, the smallest first, until those that are hidden cannot be told apart. */
    private static <K> Set<K> hidden(Map<K, Differences> sums) {
        var hidden = new HashSet<K>();
        sums.forEach((group, its) -> {
            if (its.people() < FEWEST) {
                hidden.add(group);
            }
        });
        while (!hidden.isEmpty() && hidden.size() < sums.size() && tellsTooMuch(sums, hidden)) {
            hidden.add(sums.entrySet().stream()
                    .filter(one -> !hidden.contains(one.getKey()))
                    .min(Comparator.comparingInt(one -> one.getValue().people()))
                    .orElseThrow()
                    .getKey());
        }
        return hidden;
    }

    /** Everybody less what is shown gives the hidden ones together: one group alone, or few people, tells too much. */
    private static <K> boolean tellsTooMuch(Map<K, Differences> sums, Set<K> hidden) {
        int people = sums.entrySet().stream()
                .filter(one -> hidden.contains(one.getKey()))
                .mapToInt(one -> one.getValue().people())
                .sum();
        return hidden.size() == 1 || people < FEWEST;
    }

    /** Where the group differs from all others by more than chance and by enough to matter. */
    private static CalibrationGroup.@Nullable Prompt prompt(Differences its, Differences all) {
        int others = all.items() - its.items();
        if (its.items() < ENOUGH_ITEMS || others < ENOUGH_ITEMS) {
            return null;
        }
        if (standsOut(its.lower(), its.items(), all.lower() - its.lower(), others)) {
            return CalibrationGroup.Prompt.OFTEN_LOWER;
        }
        if (standsOut(its.higher(), its.items(), all.higher() - its.higher(), others)) {
            return CalibrationGroup.Prompt.OFTEN_HIGHER;
        }
        boolean othersDiffer = (double) (all.same() - its.same()) / others < HARDLY_EVER - AT_LEAST;
        return othersDiffer && its.same() >= HARDLY_EVER * its.items()
                ? CalibrationGroup.Prompt.HARDLY_EVER_DIFFERENT
                : null;
    }

    /** Two shares compared, three standard errors apart at least. */
    private static boolean standsOut(int its, int ofIts, int theirs, int ofTheirs) {
        double share = (double) its / ofIts;
        double other = (double) theirs / ofTheirs;
        double pooled = (double) (its + theirs) / (ofIts + ofTheirs);
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / ofIts + 1.0 / ofTheirs));
        return share - other >= AT_LEAST && share - other >= STANDS_OUT * error;
    }
}
