package org.waymark.training;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;

/** Somebody with how they stand with each course that their posts ask for, most pressing first. */
public record LearnerLine(PersonId person, String name, List<CourseStanding> standings) {

    public LearnerLine {
        standings = List.copyOf(standings);
    }

    /** How many of the courses stand so. */
    public long count(TrainingState state) {
        return standings.stream().filter(standing -> standing.state() == state).count();
    }

    /** The same with only those that fit. */
    LearnerLine only(@Nullable String course, @Nullable TrainingState state) {
        return new LearnerLine(
                person,
                name,
                standings.stream()
                        .filter(standing ->
                                course == null || standing.course().code().equals(course))
                        .filter(standing -> state == null || standing.state() == state)
                        .toList());
    }
}
