package org.waymark.vetting;

import io.micronaut.core.annotation.Introspected;

/** How long a case may stay in a stage of a rule, as it is read. */
@Introspected
record StageOfRule(long ruleId, Stage stage, int slowDays, int stuckDays) {

    RuleText.Threshold threshold() {
        return new RuleText.Threshold(slowDays, stuckDays);
    }
}
