package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.kernel.RoleCode;

/** How often supervision is held on a day: what comes with the application, and what services have set since. */
@Singleton
class RuleBook {

    private final SupervisionRuleRepository set;

    RuleBook(SupervisionRuleRepository set) {
        this.set = set;
    }

    /** Everything that holds on the day. */
    record Day(List<SupervisionRule> rules, List<AdjustmentRule> adjustmentRules) {

        Map<RoleCode, List<SupervisionNeed>> patterns() {
            return rules.stream()
                    .filter(SupervisionRule::isAsked)
                    .collect(Collectors.groupingBy(
                            SupervisionRule::role, Collectors.mapping(SupervisionRule::need, Collectors.toList())));
        }

        Adjustments adjustments() {
            Map<Adjustment, Integer> days = new EnumMap<>(Adjustment.class);
            adjustmentRules.forEach(rule -> days.put(rule.adjustment(), rule.days()));
            return Adjustments.of(days);
        }
    }

    Day on(LocalDate day) {
        List<SupervisionRuleRow> rows =
                set.list().stream().filter(row -> !row.fromDay().isAfter(day)).toList();
        var rules = new ArrayList<>(SupervisionPatternImport.RULES);
        rows.stream().filter(row -> !isForEverybody(row)).map(RuleBook::rule).forEach(rule -> put(rules, rule));
        var adjustments = new EnumMap<Adjustment, AdjustmentRule>(Adjustment.class);
        for (Adjustment one : Adjustment.values()) {
            adjustments.put(one, new AdjustmentRule(one, null, 0, one.shipped(), ""));
        }
        rows.stream()
                .filter(RuleBook::isForEverybody)
                .map(RuleBook::adjustment)
                .forEach(rule -> adjustments.put(rule.adjustment(), rule));
        return new Day(List.copyOf(rules), List.copyOf(adjustments.values()));
    }

    /** What begins after the day, role by role, in order. */
    List<SupervisionRule> rulesAfter(LocalDate day) {
        return later(day)
                .filter(row -> !isForEverybody(row))
                .map(RuleBook::rule)
                .toList();
    }

    List<AdjustmentRule> adjustmentsAfter(LocalDate day) {
        return later(day)
                .filter(RuleBook::isForEverybody)
                .map(RuleBook::adjustment)
                .toList();
    }

    /** How often each rule was changed, by subject and topic. */
    Map<String, Integer> changes() {
        return set.list().stream()
                .collect(Collectors.toMap(
                        row -> row.subject() + " " + row.topic(), SupervisionRuleRow::changeNo, Math::max));
    }

    private Stream<SupervisionRuleRow> later(LocalDate day) {
        return set.list().stream().filter(row -> row.fromDay().isAfter(day));
    }

    /** A rule takes the place of the one before it; a new kind comes last. */
    private static void put(List<SupervisionRule> rules, SupervisionRule rule) {
        for (int at = 0; at < rules.size(); at++) {
            if (rules.get(at).role().equals(rule.role()) && rules.get(at).kind() == rule.kind()) {
                rules.set(at, rule);
                return;
            }
        }
        rules.add(rule);
    }

    private static boolean isForEverybody(SupervisionRuleRow row) {
        return row.subject().equals(SupervisionRuleRow.EVERYBODY);
    }

    private static SupervisionRule rule(SupervisionRuleRow row) {
        return new SupervisionRule(
                new RoleCode(row.subject()),
                SupervisionKind.valueOf(row.topic()),
                row.fromDay(),
                row.changeNo(),
                row.amount(),
                row.minMinutes(),
                row.source());
    }

    private static AdjustmentRule adjustment(SupervisionRuleRow row) {
        return new AdjustmentRule(
                Adjustment.valueOf(row.topic()), row.fromDay(), row.changeNo(), row.amount(), row.source());
    }
}
