package org.waymark.framework;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What else a role profile says: activities, entry, education, checks, and where each comes from. */
@Serdeable
public record RoleDetails(
        List<String> aliases,
        List<String> keyActivities,
        String payBasis,
        List<String> typicalBands,
        List<String> entryRequirements,
        List<String> educationAndTraining,
        String professionalRegistration,
        @Nullable Integer termLimitMonths,
        String minimumVetting,
        String vettingNote,
        String dbs,
        int safeguardingAdultLevel,
        int safeguardingChildLevel,
        String supervisionPattern,
        String nameProvenance,
        String levelConfidence) {}
