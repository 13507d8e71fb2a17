package org.waymark.development;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;

/**
 * A level that somebody is to reach because a service needs it.
 *
 * @param targetOn the day by which it is to be reached, if one is named
 */
public record NewGoal(
        PersonId person,
        CompetencyCode competency,
        Level level,
        NeededBy neededBy,
        @Nullable LocalDate targetOn) {}
