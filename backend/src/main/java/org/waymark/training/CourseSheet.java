package org.waymark.training;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.framework.RoleProfile;

/**
 * The courses as they hold today, and what will hold later.
 *
 * @param profiles the role profiles that courses can be asked of, in their order
 */
public record CourseSheet(
        List<Course> holding, List<Course> later, List<RoleProfile> profiles, boolean mayKeep, LocalDate today) {

    public CourseSheet {
        holding = List.copyOf(holding);
        later = List.copyOf(later);
        profiles = List.copyOf(profiles);
    }

    /** How often the course was changed, changes that hold later included. */
    public int changes(String code) {
        return Stream.concat(holding.stream(), later.stream())
                .filter(course -> course.code().equals(code))
                .mapToInt(Course::changeNo)
                .max()
                .orElse(0);
    }
}
