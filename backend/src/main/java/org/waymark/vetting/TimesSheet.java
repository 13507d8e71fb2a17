package org.waymark.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ForceCode;

/**
 * Where the time goes, per force and level, from the cases of the last three years.
 *
 * @param returned how many of the forms that went to the police within a year came back; nothing below ten
 * @param open how many of the actor's open cases are how old; nothing of an age below ten
 */
public record TimesSheet(
        List<Line> lines,
        PastCases.@Nullable Returned returned,
        Map<Age, Integer> open,
        RuleSheet rules,
        LocalDate today) {

    public TimesSheet {
        lines = List.copyOf(lines);
        open = Map.copyOf(open);
    }

    /**
     * One force and level.
     *
     * @param whole from the opening to the decision; nothing below ten
     * @param stages the stages of which there is something to say
     */
    public record Line(
            ForceCode issuer, String level, @Nullable Spread whole, Map<Stage, Spread> stages) {

        public Line {
            stages = Map.copyOf(stages);
        }
    }

    /** How many working days an open case is old. */
    public enum Age {
        UNDER_20(20),
        UNDER_40(40),
        UNDER_60(60),
        OLDER(Integer.MAX_VALUE);

        private final int below;

        Age(int below) {
            this.below = below;
        }

        static Age of(int days) {
            for (Age age : values()) {
                if (days < age.below) {
                    return age;
                }
            }
            return OLDER;
        }
    }
}
