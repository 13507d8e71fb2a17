package org.waymark.development;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.TimedLevel;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.GoalId;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;

/** A goal as it lies in its table. */
@MappedEntity("development_goal")
record GoalRow(
        @Id GoalId id,
        PersonId personId,
        CompetencyCode competencyCode,
        Level level,
        GoalSource source,
        @Nullable ServiceId serviceId,
        @Nullable CoverNeedId needId,
        String needWords,
        @Nullable LocalDate targetOn,
        PersonId setBy,
        Instant setAt,
        @Nullable Instant droppedAt,
        @Nullable GoalSource prompt,
        @Nullable Long planId,
        int version) {

    /** Whether a goal for the same would be the same goal once more. */
    boolean isSame(PersonId person, CompetencyCode competency, Level reach, @Nullable CoverNeedId need) {
        return personId.equals(person)
                && competencyCode.equals(competency)
                && level.equals(reach)
                && Objects.equals(needId, need);
    }

    Goal shown(List<TimedLevel> since) {
        ServiceId service = serviceId;
        GoalSource led = prompt;
        return new Goal(
                id,
                personId,
                competencyCode,
                level,
                service == null ? null : new NeededBy(service, needId, needWords),
                targetOn,
                setBy,
                day(setAt),
                led == null ? source : led,
                planId != null,
                state(since),
                version);
    }

    /** Reached by the first level that was agreed high enough while it stood; what falls later changes nothing. */
    GoalState state(List<TimedLevel> since) {
        Instant dropped = droppedAt;
        return since.stream()
                .filter(this::reaches)
                .filter(level -> dropped == null || level.at().isBefore(dropped))
                .min(Comparator.comparing(TimedLevel::at))
                .<GoalState>map(level -> new GoalState.Reached(
                        level.agreed().agreedOn(), level.agreed().agreedBy()))
                .orElseGet(() -> dropped == null ? new GoalState.Open() : new GoalState.Dropped(day(dropped)));
    }

    private boolean reaches(TimedLevel level) {
        return level.agreed().person().equals(personId)
                && level.agreed().competency().equals(competencyCode)
                && level.agreed().level().meets(this.level)
                && level.at().isAfter(setAt);
    }

    private static LocalDate day(Instant moment) {
        return Today.inLondon(moment).toLocalDate();
    }
}
