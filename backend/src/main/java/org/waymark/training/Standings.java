package org.waymark.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.RoleCode;

/** Puts together how somebody stands with every course that they have to take or have taken. */
final class Standings {

    /** What is most pressing first: by how it stands, then by its last day, then by name. */
    static final Comparator<CourseStanding> PRESSING = Comparator.comparing(CourseStanding::state)
            .thenComparing(CourseStanding::validUntil, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(standing -> standing.course().name());

    private Standings() {}

    /** The courses that the role profiles ask for, and others that were taken, most pressing first. */
    static List<CourseStanding> of(
            Collection<Course> courses, Set<RoleCode> held, Map<String, LocalDate> done, LocalDate day) {
        return courses.stream()
                .filter(course -> course.isAskedOf(held) || done.containsKey(course.code()))
                .map(course -> standing(course, held, done.get(course.code()), day))
                .sorted(PRESSING)
                .toList();
    }

    private static CourseStanding standing(
            Course course, Set<RoleCode> held, @Nullable LocalDate doneOn, LocalDate day) {
        return CourseStanding.of(course, course.isAskedOf(held), doneOn, day);
    }
}
