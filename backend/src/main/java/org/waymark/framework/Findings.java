package org.waymark.framework;

import java.util.List;
import java.util.Map;

/**
 * One page of what a search found, best first.
 *
 * @param counts how many there are of each kind, whatever kind was asked for; kinds without any are missing
 * @param total how many there are of the kind asked for
 * @param near where nothing was found, what is called something like it
 */
public record Findings(
        List<Finding> list, Map<Finding.Kind, Integer> counts, int total, Match match, List<Finding> near) {

    static final Findings NONE = new Findings(List.of(), Map.of(), 0, Match.NONE, List.of());

    /** How much of the question the findings meet. */
    public enum Match {
        ALL_WORDS,
        SOME_WORDS,
        NONE
    }

    /** How many there are of the kind. */
    public int of(Finding.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** How many there are of every kind together. */
    public int ofAllKinds() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
