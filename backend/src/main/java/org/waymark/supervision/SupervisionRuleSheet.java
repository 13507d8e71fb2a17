package org.waymark.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.RoleCode;

/** How often everybody is supervised: what holds today, what will hold later, and whether the reader may set it. */
public record SupervisionRuleSheet(
        List<RoleProfile> roles,
        List<SupervisionRule> rules,
        List<SupervisionRule> later,
        List<AdjustmentRule> adjustments,
        List<AdjustmentRule> adjustmentsLater,
        boolean mayKeep,
        LocalDate today) {

    public SupervisionRuleSheet {
        roles = List.copyOf(roles);
        rules = List.copyOf(rules);
        later = List.copyOf(later);
        adjustments = List.copyOf(adjustments);
        adjustmentsLater = List.copyOf(adjustmentsLater);
    }

    /** What a role profile is asked today, kind by kind. */
    public List<SupervisionRule> of(RoleCode role) {
        return rules.stream().filter(rule -> rule.role().equals(role)).toList();
    }

    /** How often a rule was changed, changes that hold later included. */
    public int changes(RoleCode role, SupervisionKind kind) {
        return Stream.concat(rules.stream(), later.stream())
                .filter(rule -> rule.role().equals(role) && rule.kind() == kind)
                .mapToInt(SupervisionRule::changeNo)
                .max()
                .orElse(0);
    }

    /** How often an adjustment was changed, changes that hold later included. */
    public int changes(Adjustment adjustment) {
        return Stream.concat(adjustments.stream(), adjustmentsLater.stream())
                .filter(rule -> rule.adjustment() == adjustment)
                .mapToInt(AdjustmentRule::changeNo)
                .max()
                .orElse(0);
    }
}
