package org.waymark.training;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One page of people with how they stand.
 *
 * @param counts how many standings there are of each state, all pages together and whatever state is shown
 * @param total how many people there are in what is shown, all pages together
 */
public record TeamLearningPage(
        List<LearnerLine> lines,
        Map<TrainingState, Long> counts,
        List<Course> courses,
        int page,
        int total,
        LocalDate today) {

    /** How many people stand on a page. */
    public static final int ON_A_PAGE = 50;

    public TeamLearningPage {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
        courses = List.copyOf(courses);
    }

    static TeamLearningPage of(
            List<LearnerLine> all, TeamLearningQuestion question, List<Course> courses, LocalDate day) {
        List<LearnerLine> ofCourse =
                all.stream().map(line -> line.only(question.course(), null)).toList();
        var counts = new EnumMap<TrainingState, Long>(TrainingState.class);
        for (TrainingState state : TrainingState.values()) {
            counts.put(
                    state,
                    ofCourse.stream().mapToLong(line -> line.count(state)).sum());
        }
        List<LearnerLine> shown = ofCourse.stream()
                .map(line -> line.only(null, question.state()))
                .filter(line -> !line.standings().isEmpty())
                .toList();
        int page = Math.clamp(question.page(), 0, Math.max(0, (shown.size() - 1) / ON_A_PAGE));
        return new TeamLearningPage(
                shown.stream().skip((long) page * ON_A_PAGE).limit(ON_A_PAGE).toList(),
                counts,
                courses,
                page,
                shown.size(),
                day);
    }
}
