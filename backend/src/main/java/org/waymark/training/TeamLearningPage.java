package org.waymark.training;

import java.time.LocalDate;
import java.util.List;

/**
 * One page of people with how they stand.
 *
 * @param byCourse of each course that is asked of anybody shown, how many stand how, all pages together and whatever state
 *     is shown
 * @param total how many people there are in what is shown, all pages together
 * @param everybody how many people the reader looks after
 * @param courses every course there is, to choose from
 */
public record TeamLearningPage(
        List<LearnerLine> lines,
        List<CourseCount> byCourse,
        int page,
        int total,
        int everybody,
        List<Course> courses,
        LocalDate today) {

    /** How many people stand on a page. */
    public static final int ON_A_PAGE = 25;

    public TeamLearningPage {
        lines = List.copyOf(lines);
        byCourse = List.copyOf(byCourse);
        courses = List.copyOf(courses);
    }

    /** How many standings there are of the state, all pages together and whatever state is shown. */
    public long count(TrainingState state) {
        return byCourse.stream().mapToLong(course -> course.count(state)).sum();
    }

    static TeamLearningPage of(
            List<LearnerLine> all, TeamLearningQuestion question, List<Course> courses, LocalDate day) {
        List<LearnerLine> asked = all.stream()
                .map(line -> line.only(standing -> question.fits(standing.course())))
                .toList();
        TrainingState state = question.state();
        List<LearnerLine> shown = asked.stream()
                .filter(line -> !(state == null ? line : line.only(standing -> standing.state() == state))
                        .standings()
                        .isEmpty())
                .toList();
        int page = Math.clamp(question.page(), 0, Math.max(0, (shown.size() - 1) / ON_A_PAGE));
        return new TeamLearningPage(
                shown.stream().skip((long) page * ON_A_PAGE).limit(ON_A_PAGE).toList(),
                CourseCount.of(courses, asked),
                page,
                shown.size(),
                all.size(),
                courses,
                day);
    }
}
