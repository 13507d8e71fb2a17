package org.waymark.framework;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;

/**
 * A competency of which one role asks more than another.
 *
 * @param from what the role somebody leaves asks for; nothing if it does not ask for the competency
 */
public record Rise(Competency competency, @Nullable Level from, Level to) {

    /** How many steps of the scale lie between. */
    public int steps() {
        return from == null ? to.value() : from.stepsBelow(to);
    }

    /** Everything in which the second role asks for more than the first, the longest way first. */
    public static List<Rise> between(Framework framework, RoleCode from, RoleCode to) {
        Map<CompetencyCode, Requirement> before = framework.requirementsOf(from, Set.of());
        return framework.requirementsOf(to, Set.of()).values().stream()
                .map(need -> rise(framework, before.get(need.competency()), need))
                .filter(rise -> rise.steps() > 0)
                .sorted(Comparator.comparingInt(Rise::steps).reversed())
                .toList();
    }

    private static Rise rise(Framework framework, @Nullable Requirement before, Requirement need) {
        return new Rise(framework.competency(need.competency()), before == null ? null : before.level(), need.level());
    }
}
