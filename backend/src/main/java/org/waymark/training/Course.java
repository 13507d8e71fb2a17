package org.waymark.training;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.RoleCode;

/**
 * A course, whom it is for, what it is evidence for, and after how many months it is due again.
 *
 * @param refreshMonths after how many months it is due again; none if it is done once
 * @param from the first day on which that holds; none for what comes with the application
 * @param changeNo how often that was changed by then; 0 for what comes with the application
 * @param source where that comes from; empty for what comes with the application, which nobody has confirmed
 */
public record Course(
        String code,
        String name,
        String group,
        @Nullable Integer refreshMonths,
        Set<RoleCode> roles,
        Set<CompetencyCode> competencies,
        @Nullable LocalDate from,
        int changeNo,
        String source) {

    public Course {
        roles = Set.copyOf(roles);
        competencies = Set.copyOf(competencies);
    }

    /** Whether somebody of the service has said when it is due again, with a source. */
    public boolean isConfirmed() {
        return from != null;
    }

    /** Whether somebody in one of the role profiles has to take it. */
    boolean isAskedOf(Set<RoleCode> held) {
        return held.stream().anyMatch(roles::contains);
    }

    Course saying(CourseSettingRow row) {
        return new Course(
                code,
                name,
                group,
                row.refreshMonths(),
                roles,
                competencies,
                row.fromDay(),
                row.changeNo(),
                row.source());
    }
}
