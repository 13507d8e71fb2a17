package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Puts the book of rules together, in three statements. */
@Singleton
class RuleBooks {

    private final VettingRuleRepository rules;
    private final AcceptanceRepository acceptances;

    RuleBooks(VettingRuleRepository rules, AcceptanceRepository acceptances) {
        this.rules = rules;
        this.acceptances = acceptances;
    }

    RuleBook book() {
        var thresholds = new HashMap<Long, Map<Stage, RuleText.Threshold>>();
        for (StageOfRule one : rules.stages()) {
            thresholds
                    .computeIfAbsent(one.ruleId(), id -> new EnumMap<>(Stage.class))
                    .put(one.stage(), one.threshold());
        }
        return new RuleBook(
                rules.list().stream()
                        .map(row -> row.rule(thresholds.getOrDefault(row.id(), Map.of())))
                        .toList(),
                acceptances.list().stream().map(AcceptanceRow::acceptance).toList());
    }
}
