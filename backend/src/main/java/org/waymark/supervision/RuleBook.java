package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.RoleCode;

/** How often supervision is held on a day: what comes with the application, and what services have set since. */
@Singleton
class RuleBook {

    private final SupervisionRuleRepository set;
    private final KindBook kinds;

    RuleBook(SupervisionRuleRepository set, KindBook kinds) {
        this.set = set;
        this.kinds = kinds;
    }

    /** Everything that holds on the day. */
    record Day(List<SupervisionRule> rules, List<AdjustmentRule> adjustmentRules, KindList kinds, LocalDate day) {

        Map<RoleCode, List<SupervisionNeed>> patterns() {
            return rules.stream()
                    .filter(rule -> rule.isAsked() && kinds.isUsed(rule.kind(), day))
                    .collect(Collectors.groupingBy(
                            SupervisionRule::role,
                            Collectors.mapping(
                                    rule -> rule.need(kinds.of(rule.kind(), day), kinds.usedSince(rule.kind(), day)),
                                    Collectors.toList())));
        }

        Adjustments adjustments() {
            Map<Adjustment, Integer> days = new EnumMap<>(Adjustment.class);
            adjustmentRules.forEach(rule -> days.put(rule.adjustment(), rule.days()));
            return Adjustments.of(days);
        }
    }

    Day on(LocalDate day) {
        return on(set.list(), kinds.all(), day);
    }

    private static Day on(List<SupervisionRuleRow> all, KindList kinds, LocalDate day) {
        List<SupervisionRuleRow> rows = lastWords(all).stream()
                .filter(row -> !row.fromDay().isAfter(day))
                .toList();
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
        return new Day(List.copyOf(rules), List.copyOf(adjustments.values()), kinds, day);
    }

    /**
     * Everything at once for whoever sets rules: what holds on the day, what begins after it, and how often each rule was
     * changed, by subject and topic.
     */
    record Whole(
            Day now,
            List<SupervisionRule> later,
            List<AdjustmentRule> adjustmentsLater,
            Map<String, Integer> changes) {}

    Whole whole(LocalDate day) {
        List<SupervisionRuleRow> all = set.list();
        List<SupervisionRuleRow> later =
                all.stream().filter(row -> row.fromDay().isAfter(day)).toList();
        return new Whole(
                on(all, kinds.all(), day),
                later.stream()
                        .filter(row -> !isForEverybody(row))
                        .map(RuleBook::rule)
                        .toList(),
                later.stream()
                        .filter(RuleBook::isForEverybody)
                        .map(RuleBook::adjustment)
                        .toList(),
                all.stream()
                        .collect(Collectors.toMap(
                                row -> row.subject() + " " + row.topic(), SupervisionRuleRow::changeNo, Math::max)));
    }

    /** Of several changes of a rule from one and the same day the last one counts: the others were mistakes. */
    private static Collection<SupervisionRuleRow> lastWords(List<SupervisionRuleRow> all) {
        Map<String, SupervisionRuleRow> last = new LinkedHashMap<>();
        all.forEach(row -> last.put(row.subject() + " " + row.topic() + " " + row.fromDay(), row));
        return last.values();
    }

    /** A rule takes the place of the one before it; a new kind comes last. */
    private static void put(List<SupervisionRule> rules, SupervisionRule rule) {
        for (int at = 0; at < rules.size(); at++) {
            if (rules.get(at).role().equals(rule.role()) && rules.get(at).kind().equals(rule.kind())) {
                rules.set(at, rule.after(rules.get(at)));
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
                new KindCode(row.topic()),
                row.fromDay(),
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
