package org.waymark.vetting;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Plausible rules of vetting for tests. */
public final class VettingVillage {

    /** What a force might ask for a level: three years, with no stage longer than ten days. */
    public static final RuleText RULE = rule(36, "A policy page");

    private VettingVillage() {}

    static RuleText rule(int months, String source) {
        return new RuleText(
                months,
                180,
                90,
                false,
                3,
                5,
                ProcessedBy.FORCE,
                50,
                Stream.of(Stage.values()).collect(toMap(stage -> stage, stage -> new RuleText.Threshold(5, 10))),
                source,
                LocalDate.of(2026, 11, 2),
                true);
    }
}
