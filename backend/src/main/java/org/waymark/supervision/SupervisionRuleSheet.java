package org.waymark.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.RoleCode;

/**
 * How often everybody is supervised: what holds today, what will hold later, and whether the reader may set it.
 *
 * @param changes how often each rule was changed, by subject and topic
 */
public record SupervisionRuleSheet(
        List<RoleProfile> roles,
        List<SupervisionRule> rules,
        List<SupervisionRule> later,
        List<AdjustmentRule> adjustments,
        List<AdjustmentRule> adjustmentsLater,
        Map<String, Integer> changes,
        KindList kinds,
        boolean mayKeep,
        LocalDate today) {

    public SupervisionRuleSheet {
        roles = List.copyOf(roles);
        rules = List.copyOf(rules);
        later = List.copyOf(later);
        adjustments = List.copyOf(adjustments);
        adjustmentsLater = List.copyOf(adjustmentsLater);
        changes = Map.copyOf(changes);
    }

    /** The kinds that are held today, and those that will be. */
    public List<SupervisionKind> asked() {
        Map<KindCode, SupervisionKind> asked = new LinkedHashMap<>();
        kinds.used(today).forEach(one -> asked.put(one.code(), one));
        kinds.later(today).stream().filter(SupervisionKind::isUsed).forEach(one -> asked.putIfAbsent(one.code(), one));
        return List.copyOf(asked.values());
    }

    /** What a role profile is asked today, kind by kind. */
    public List<SupervisionRule> of(RoleCode role) {
        return rules.stream().filter(rule -> rule.role().equals(role)).toList();
    }

    /** How often a rule was changed, changes that hold later included. */
    public int changes(RoleCode role, KindCode kind) {
        return changes.getOrDefault(role.value() + " " + kind.value(), 0);
    }

    /** How often an adjustment was changed, changes that hold later included. */
    public int changes(Adjustment adjustment) {
        return changes.getOrDefault(SupervisionRuleRow.EVERYBODY + " " + adjustment, 0);
    }
}
