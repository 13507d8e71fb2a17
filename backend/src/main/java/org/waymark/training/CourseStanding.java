package org.waymark.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands with one course.
 *
 * @param asked whether one of their posts asks for it
 * @param doneOn when they finished it last; none if never
 * @param validUntil the last day on which that counts; none if never done, or if it is done once
 */
public record CourseStanding(
        Course course,
        boolean asked,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate validUntil,
        TrainingState state) {

    static CourseStanding of(Course course, boolean asked, @Nullable LocalDate doneOn, LocalDate day) {
        return new CourseStanding(
                course,
                asked,
                doneOn,
                doneOn == null ? null : TrainingRules.validUntil(doneOn, course.refreshMonths()),
                TrainingRules.state(doneOn, course.refreshMonths(), day));
    }
}
