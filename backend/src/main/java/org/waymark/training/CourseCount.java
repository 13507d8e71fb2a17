package org.waymark.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many people stand how with a course that is asked of them. */
public record CourseCount(Course course, Map<TrainingState, Integer> counts) {

    public CourseCount {
        counts = Map.copyOf(counts);
    }

    public int count(TrainingState state) {
        return counts.getOrDefault(state, 0);
    }

    /** Of how many people the course is asked. */
    public int asked() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Counts what the lines say of each course, in the order of the courses; those that are asked of nobody are left out. */
    static List<CourseCount> of(List<Course> courses, List<LearnerLine> lines) {
        var counts = new HashMap<String, Map<TrainingState, Integer>>();
        lines.forEach(line -> line.standings()
                .forEach(standing -> counts.computeIfAbsent(
                                standing.course().code(), code -> new EnumMap<>(TrainingState.class))
                        .merge(standing.state(), 1, Integer::sum)));
        var all = new ArrayList<CourseCount>();
        for (Course course : courses) {
            Map<TrainingState, Integer> known = counts.get(course.code());
            if (known != null) {
                all.add(new CourseCount(course, known));
            }
        }
        return all;
    }
}
