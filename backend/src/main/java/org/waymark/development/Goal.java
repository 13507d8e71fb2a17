package org.waymark.development;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.GoalId;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;

/**
 * An agreed level that somebody is to reach, and how far that has come.
 *
 * @param neededBy the service that needs it; none where it is the person's own
 * @param source what led to it
 * @param closed whether it was reached in a plan that has been closed since
 */
public record Goal(
        GoalId id,
        PersonId person,
        CompetencyCode competency,
        Level level,
        @Nullable NeededBy neededBy,
        @Nullable LocalDate targetOn,
        PersonId setBy,
        LocalDate setOn,
        GoalSource source,
        boolean closed,
        GoalState state,
        int version) {

    public boolean isOpen() {
        return state instanceof GoalState.Open;
    }

    /** Whether the person set it for themselves. */
    public boolean isOwnWish() {
        return neededBy == null;
    }

    /** When it was reached and with whom that was agreed, if it was. */
    public Optional<GoalState.Reached> reached() {
        return state instanceof GoalState.Reached reached ? Optional.of(reached) : Optional.empty();
    }

    public boolean isFor(CoverNeedId need) {
        NeededBy by = neededBy;
        return by != null && need.equals(by.need());
    }

    /** Whether the day that was named has gone by and the goal is still open. */
    public boolean isLate(LocalDate day) {
        LocalDate target = targetOn;
        return isOpen() && target != null && target.isBefore(day);
    }
}
