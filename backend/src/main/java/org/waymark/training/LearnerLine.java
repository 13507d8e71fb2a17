package org.waymark.training;

import java.util.List;
import java.util.function.Predicate;
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
    LearnerLine only(Predicate<CourseStanding> fits) {
        return new LearnerLine(
                person, name, standings.stream().filter(fits).toList());
    }
}
