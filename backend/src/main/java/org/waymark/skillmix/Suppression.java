package org.waymark.skillmix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.skillmix.Totals.Count;

/**
 * Hides the counts of one domain that are about fewer than five people, and as many more as it takes that the hidden ones
 * cannot be worked out from the total: the smallest first, and the total itself where nothing else helps.
 */
record Suppression(List<@Nullable Count> shown, @Nullable Count together) {

    static Suppression of(List<Count> counts) {
        Count total = counts.stream().reduce(Count.NONE, Count::and);
        Set<Integer> hidden = new HashSet<>();
        for (int i = 0; i < counts.size(); i++) {
            if (!counts.get(i).isSafe()) {
                hidden.add(i);
            }
        }
        while (!hidden.isEmpty() && hidden.size() < counts.size() && canBeWorkedOut(counts, hidden)) {
            hidden.add(smallestShown(counts, hidden));
        }
        boolean tell = total.isSafe() && (hidden.isEmpty() || !canBeWorkedOut(counts, hidden));
        var shown = new ArrayList<@Nullable Count>();
        for (int i = 0; i < counts.size(); i++) {
            shown.add(hidden.contains(i) ? null : counts.get(i));
        }
        return new Suppression(shown, tell ? total : null);
    }

    /** Total minus what is shown gives the hidden ones taken together: one alone, or few people, tells too much. */
    private static boolean canBeWorkedOut(List<Count> counts, Set<Integer> hidden) {
        Count rest = hidden.stream().map(counts::get).reduce(Count.NONE, Count::and);
        long someone = hidden.stream().filter(i -> counts.get(i).asked() > 0).count();
        return someone < 2 || !rest.isSafe();
    }

    private static int smallestShown(List<Count> counts, Set<Integer> hidden) {
        return java.util.stream.IntStream.range(0, counts.size())
                .boxed()
                .filter(i -> !hidden.contains(i))
                .min(Comparator.comparingInt((Integer i) -> counts.get(i).asked() == 0
                        ? Integer.MAX_VALUE
                        : counts.get(i).asked()))
                .orElseThrow();
    }
}
