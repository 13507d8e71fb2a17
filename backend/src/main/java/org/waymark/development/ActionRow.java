package org.waymark.development;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ActionId;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.GoalId;
import org.waymark.kernel.PersonId;

/** An action as it lies in its table. */
@MappedEntity("development_action")
record ActionRow(
        @Id ActionId id,
        GoalId goalId,
        PersonId personId,
        ActionKind kind,
        String words,
        @Nullable LocalDate dueOn,
        @Nullable BigDecimal cost,
        ActionState state,
        @Nullable LocalDate doneOn,
        @Nullable EvidenceId evidenceId,
        PersonId addedBy,
        Instant addedAt,
        @Nullable Instant deletedAt,
        int version) {

    PlanAction shown(Map<EvidenceId, String> titles) {
        EvidenceId evidence = evidenceId;
        return new PlanAction(
                id,
                goalId,
                new ActionText(kind, words, dueOn, cost),
                state,
                doneOn,
                evidence,
                evidence == null ? "" : titles.getOrDefault(evidence, ""),
                version);
    }
}
