package org.waymark.framework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;

/**
 * What two role profiles ask in one competency, strands left aside.
 *
 * @param one what the first profile asks; nothing if it does not ask for the competency
 * @param two what the second one asks
 */
public record Contrast(
        Competency competency,
        @Nullable Level one,
        @Nullable Level two) {

    /** How the second profile differs from the first. */
    public enum Kind {
        GAINED,
        RAISED,
        LOWERED,
        DROPPED,
        SAME
    }

    /** Every competency that at least one of the two profiles asks for, in the framework's order. */
    public static List<Contrast> between(Framework framework, RoleCode one, RoleCode two) {
        Map<CompetencyCode, Requirement> first = framework.requirementsOf(one, Set.of());
        Map<CompetencyCode, Requirement> second = framework.requirementsOf(two, Set.of());
        return framework.competencies().stream()
                .filter(competency -> first.containsKey(competency.code()) || second.containsKey(competency.code()))
                .map(competency ->
                        new Contrast(competency, level(first, competency.code()), level(second, competency.code())))
                .toList();
    }

    public Kind kind() {
        Level before = one;
        Level after = two;
        if (before == null) {
            return Kind.GAINED;
        }
        if (after == null) {
            return Kind.DROPPED;
        }
        int change = after.compareTo(before);
        return change == 0 ? Kind.SAME : change > 0 ? Kind.RAISED : Kind.LOWERED;
    }

    private static @Nullable Level level(Map<CompetencyCode, Requirement> asked, CompetencyCode code) {
        Requirement need = asked.get(code);
        return need == null ? null : need.level();
    }
}
