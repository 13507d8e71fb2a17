package org.waymark.development;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Framework;
import org.waymark.framework.Requirement;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StrandCode;

/** What a role profile asks for against what somebody can do: how much is met, and every gap, the biggest first. */
public record Gaps(int met, int total, List<Gap> list) {

    private static final Comparator<Gap> BIGGEST_FIRST = Comparator.comparingInt(Gap::steps)
            .reversed()
            .thenComparing(gap -> gap.competency().sortOrder());

    public Gaps {
        list = List.copyOf(list);
    }

    /** Compares; where a need is 0 it is met by anybody, and an unknown level meets nothing above that. */
    public static Gaps of(
            Framework framework, Map<CompetencyCode, Level> levels, RoleCode role, Set<StrandCode> strands) {
        Map<CompetencyCode, Requirement> needs = framework.requirementsOf(role, strands);
        List<Gap> gaps = needs.values().stream()
                .map(need -> gap(framework, need, levels.get(need.competency())))
                .filter(gap -> gap.steps() > 0)
                .sorted(BIGGEST_FIRST)
                .toList();
        return new Gaps(needs.size() - gaps.size(), needs.size(), gaps);
    }

    /** How much is met, in words: “38 of 45 met”. */
    public String words() {
        return met + " of " + total + " met";
    }

    /** Whether the profile asks for nothing more. */
    public boolean isNone() {
        return list.isEmpty();
    }

    private static Gap gap(Framework framework, Requirement need, @Nullable Level level) {
        return new Gap(framework.competency(need.competency()), level, need.level(), need.raisedByStrand());
    }
}
