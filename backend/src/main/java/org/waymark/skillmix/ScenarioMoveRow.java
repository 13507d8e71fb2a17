package org.waymark.skillmix;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ScenarioId;

/** A move as it is stored; which parts are filled depends on its kind. */
@MappedEntity("scenario_move")
record ScenarioMoveRow(
        @Id ScenarioId scenarioId,
        int position,
        String kind,
        boolean active,
        LocalDate onDay,
        @Nullable Long personId,
        @Nullable String roleCode,
        @Nullable Long siteId,
        @Nullable String siteKind,
        @Nullable String forceCode,
        @Nullable String clearance,
        @Nullable String competencyCode,
        @Nullable Integer level,
        @Nullable String pathway,
        String words) {}
