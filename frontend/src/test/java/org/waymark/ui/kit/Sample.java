package org.waymark.ui.kit;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.framework.AtWork;
import org.waymark.framework.LevelWords;
import org.waymark.framework.ScaleLevel;
import org.waymark.kernel.Level;

/** What a competency looks like at work, made by hand: once with described levels, once without. */
public final class Sample {

    private static final List<String> WORDS =
            List.of("Not yet", "Aware", "With support", "On my own", "Complex cases", "Lead and teach");

    private Sample() {}

    public static List<ScaleLevel> scale() {
        return IntStream.rangeClosed(0, Level.HIGHEST)
                .mapToObj(level -> new ScaleLevel(
                        new Level(level),
                        WORDS.get(level),
                        WORDS.get(level),
                        "I, in general, " + level,
                        "In general " + level))
                .toList();
    }

    public static AtWork described() {
        var early = new AtWork.Way("on_the_job", "Watch a colleague.", null);
        var later = new AtWork.Way("course", "Take it and tell the team.", "Court skills");
        return new AtWork(words(true), true, List.of("A note of it."), List.of(early), List.of(later));
    }

    public static AtWork general() {
        return new AtWork(words(false), false, List.of(), List.of(), List.of());
    }

    private static List<LevelWords> words(boolean described) {
        return scale().stream()
                .map(step -> described && step.level().value() > 0
                        ? new LevelWords(step, "I do " + step.level(), "Does " + step.level(), true)
                        : new LevelWords(step, step.firstPerson(), step.meaning(), false))
                .toList();
    }
}
