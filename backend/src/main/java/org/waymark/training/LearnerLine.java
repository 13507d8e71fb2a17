package org.waymark.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.kernel.PersonId;

/**
 * Somebody with how they stand with the courses that their posts ask for, most pressing first.
 *
 * @param standings those of the courses that are shown
 * @param counts how many of all that are asked of them stand how, whatever is shown
 */
public record LearnerLine(
        PersonId person, String name, List<CourseStanding> standings, Map<TrainingState, Integer> counts) {

    public LearnerLine {
        standings = List.copyOf(standings);
        counts = Map.copyOf(counts);
    }

    static LearnerLine of(PersonId person, String name, List<CourseStanding> asked) {
        var counts = new EnumMap<TrainingState, Integer>(TrainingState.class);
        asked.forEach(standing -> counts.merge(standing.state(), 1, Integer::sum));
        return new LearnerLine(person, name, asked, counts);
    }

    /** How many of all courses that are asked of them stand so. */
    public int count(TrainingState state) {
        return counts.getOrDefault(state, 0);
    }

    /** How they stand with a course that is shown; none if nobody asks it of them. */
    public Optional<CourseStanding> with(Course course) {
        return standings.stream()
                .filter(standing -> standing.course().code().equals(course.code()))
                .findFirst();
    }

    /** The same with only those that fit. */
    LearnerLine only(Predicate<CourseStanding> fits) {
        return new LearnerLine(person, name, standings.stream().filter(fits).toList(), counts);
    }
}
