package org.waymark.framework;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Level;

/**
 * One thing that can be found: what a finding says of it, and its texts.
 *
 * @param texts what it says, each a text that can be shown with its hits
 * @param also words that lead to it but are not shown
 */
record SearchEntry(
        Finding.Kind kind,
        String code,
        String title,
        @Nullable Level level,
        List<Finding.Target> at,
        List<PracticeFunction> functions,
        List<String> texts,
        String also) {

    /** Whether the title is its own; a part of a competency goes by the competency's and is not found by it. */
    boolean hasOwnTitle() {
        return switch (kind) {
            case COMPETENCY, TASK, PROFILE, STANDARD, COURSE -> true;
            case LEVEL, EVIDENCE, GROWTH -> false;
        };
    }

    Stream<String> everyText() {
        return Stream.concat(texts.stream(), Stream.of(also)).filter(text -> !text.isBlank());
    }

    Finding found(SearchMarker marker) {
        return new Finding(kind, code, marker.whole(title), level, at, functions, marker.best(texts));
    }

    /** As a suggestion: only what it is called. */
    Finding named() {
        return new Finding(kind, code, Marked.plain(title), level, at, functions, Marked.NOTHING);
    }
}
