package org.waymark.framework;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Level;

/**
 * What one competency looks like at work: its levels in words, what may count as evidence, and how people grow.
 *
 * @param levels all six, 0 first
 * @param described whether the levels have words of their own; if not, the scale's sentences stand in
 * @param early ways to reach the levels 1 to 3
 * @param later ways to reach the levels 4 and 5
 */
public record AtWork(
        List<LevelWords> levels, boolean described, List<String> evidence, List<Way> early, List<Way> later) {

    public AtWork {
        levels = List.copyOf(levels);
        evidence = List.copyOf(evidence);
        early = List.copyOf(early);
        later = List.copyOf(later);
    }

    /** A way to grow: of the kind on_the_job, with_others or course; only a course has a course's name. */
    public record Way(String kind, String text, @Nullable String course) {}

    public LevelWords at(Level level) {
        return levels.get(level.value());
    }

    /** The ways that lead to the level. */
    public List<Way> waysTo(Level level) {
        return level.value() > Level.ON_MY_OWN.value() ? later : early;
    }

    /** Something that may count as evidence, where anything is written. */
    public Optional<String> example() {
        return evidence.stream().findFirst();
    }
}
