package org.waymark.vetting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;

/** A rule as it lies in its table. */
@MappedEntity("vetting_rule")
record VettingRuleRow(
        @Id long id,
        ForceCode forceCode,
        String level,
        int changeNo,
        LocalDate fromDay,
        int validMonths,
        int renewDays,
        int urgentDays,
        boolean annualNotice,
        int residencyYears,
        int addressYears,
        ProcessedBy processedBy,
        int usualDays,
        String source,
        LocalDate sourcedOn,
        boolean confirmed,
        PersonId enteredBy,
        Instant enteredAt) {

    static VettingRuleRow of(long id, VettingRule rule, PersonId by) {
        RuleText text = rule.text();
        return new VettingRuleRow(
                id,
                rule.force(),
                rule.level(),
                rule.changeNo(),
                rule.from(),
                text.validMonths(),
                text.renewDays(),
                text.urgentDays(),
                text.annualNotice(),
                text.residencyYears(),
                text.addressYears(),
                text.processedBy(),
                text.usualDays(),
                text.source(),
                text.sourcedOn(),
                text.confirmed(),
                by,
                rule.enteredAt());
    }

    VettingRule rule(Map<Stage, RuleText.Threshold> thresholds) {
        var text = new RuleText(
                validMonths,
                renewDays,
                urgentDays,
                annualNotice,
                residencyYears,
                addressYears,
                processedBy,
                usualDays,
                thresholds,
                source,
                sourcedOn,
                confirmed);
        return new VettingRule(forceCode, level, fromDay, changeNo, text, enteredAt);
    }
}
