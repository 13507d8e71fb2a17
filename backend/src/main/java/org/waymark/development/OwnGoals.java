package org.waymark.development;

import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;

/** Somebody's own goals as they stand today, newest first. */
public record OwnGoals(List<OwnGoal> list, LocalDate day) {

    public OwnGoals {
        list = List.copyOf(list);
    }

    public static OwnGoals none(LocalDate day) {
        return new OwnGoals(List.of(), day);
    }

    /** Those that are still to be reached; what the service needs comes first. */
    public List<OwnGoal> open() {
        return list.stream()
                .filter(own -> own.goal().isOpen())
                .sorted((a, b) -> Boolean.compare(a.goal().isOwnWish(), b.goal().isOwnWish()))
                .toList();
    }

    /** What the service needs and is still to be reached. */
    public List<OwnGoal> needed() {
        return open().stream().filter(own -> !own.goal().isOwnWish()).toList();
    }

    public List<OwnGoal> reached() {
        return list.stream().filter(own -> own.goal().reached().isPresent()).toList();
    }

    /** Whether there is an open goal for at least this level. */
    public boolean covers(CompetencyCode competency, Level level) {
        return list.stream()
                .map(OwnGoal::goal)
                .anyMatch(goal -> goal.isOpen()
                        && goal.competency().equals(competency)
                        && goal.level().meets(level));
    }
}
