package org.waymark.vetting;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/** How long a case may stay in a stage before it stands out. */
@MappedEntity("vetting_rule_stage")
record VettingRuleStageRow(@EmbeddedId Key key, int slowDays, int stuckDays) {

    /** Which rule, which stage. */
    @Embeddable
    record Key(
            @MappedProperty("rule_id") long ruleId,
            @MappedProperty("stage") Stage stage) {}
}
