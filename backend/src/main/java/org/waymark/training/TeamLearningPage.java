package org.waymark.training;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One page of people with how they stand.
 *
 * @param counts how many standings there are of each state with everybody and every course that is asked, whatever is shown
 * @param byCourse of each course that is asked of anybody shown, how many stand how, all pages together and whatever state
 *     is shown
 * @param total how many people there are in what is shown, all pages together
 * @param everybody how many people the reader looks after
 * @param mayImport whether the reader may bring a training report in
 * @param courses every course there is, to choose from
 */
public record TeamLearningPage(
        List<LearnerLine> lines,
        Map<TrainingState, Integer> counts,
        List<CourseCount> byCourse,
        int page,
        int total,
        int everybody,
        boolean mayImport,
        List<Course> courses,
        LocalDate today) {

    /** How many people stand on a page. */
    public static final int ON_A_PAGE = 25;

    public TeamLearningPage {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
        byCourse = List.copyOf(byCourse);
        courses = List.copyOf(courses);
    }

    /** How many standings there are of the state, whatever is shown. */
    public int count(TrainingState state) {
        return counts.getOrDefault(state, 0);
    }

    /** How many courses are asked, of everybody together. */
    public int asked() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    static TeamLearningPage of(
            List<LearnerLine> all,
            TeamLearningQuestion question,
            boolean mayImport,
            List<Course> courses,
            LocalDate day) {
        var counts = new EnumMap<TrainingState, Integer>(TrainingState.class);
        all.forEach(line -> line.counts().forEach((state, many) -> counts.merge(state, many, Integer::sum)));
        List<LearnerLine> asked = all.stream()
                .map(line -> line.only(standing -> question.fits(standing.course())))
                .toList();
        TrainingState wanted = question.state();
        List<LearnerLine> shown = asked.stream()
                .filter(line -> !(wanted == null ? line : line.only(standing -> standing.state() == wanted))
                        .standings()
                        .isEmpty())
                .toList();
        int page = Math.clamp(question.page(), 0, Math.max(0, (shown.size() - 1) / ON_A_PAGE));
        return new TeamLearningPage(
                shown.stream().skip((long) page * ON_A_PAGE).limit(ON_A_PAGE).toList(),
                counts,
                CourseCount.of(courses, asked),
                page,
                shown.size(),
                all.size(),
                mayImport,
                courses,
                day);
    }
}
