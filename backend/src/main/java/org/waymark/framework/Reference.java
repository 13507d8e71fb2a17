package org.waymark.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;

/** The lists that stand beside the framework and never change while Waymark runs: standards, courses, supervision. */
public record Reference(
        Map<String, Standard> standards, Map<String, Course> courses, Map<String, List<Supervision>> supervision) {

    /** A national occupational standard as registered in mid-2019. */
    public record Standard(String code, String title, String suite) {}

    /** A training course and the competencies it is evidence for; one without months has no set interval. */
    public record Course(
            String code,
            String name,
            @Nullable Integer refresherMonths,
            List<String> roles,
            List<String> competencies) {}

    /** A kind of supervision that a pattern asks for: at most so many days apart, each so many minutes at least. */
    public record Supervision(String name, String purpose, int maxGapDays, int minMinutes) {}

    public Optional<Standard> standard(String code) {
        return Optional.ofNullable(standards.get(code));
    }

    public Optional<Course> course(String code) {
        return Optional.ofNullable(courses.get(code));
    }

    /** The courses that are evidence for the competency, by name. */
    public List<Course> coursesFor(CompetencyCode competency) {
        return courses.values().stream()
                .filter(course -> course.competencies().contains(competency.value()))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    /** What a pattern such as SP-VOL asks for; nothing if there is no such pattern. */
    public List<Supervision> supervisionOf(String pattern) {
        return supervision.getOrDefault(pattern, List.of());
    }
}
