package org.waymark.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;

/** The lists that stand beside the framework and never change while Waymark runs: standards, courses, supervision. */
public record Reference(
        Map<String, Standard> standards,
        Map<String, Course> courses,
        Map<String, List<Supervision>> supervision,
        List<Clearance> clearances,
        List<Check> checks) {

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

    /** A level of clearance, such as NPPV2F; a higher rank satisfies a lower one of the same scheme. */
    public record Clearance(
            String code,
            String scheme,
            String name,
            @Nullable Integer rank,
            int validMonths) {

        /** Scheme and level, as people say it: “NPPV, Level 2 full”. */
        public String named() {
            return scheme.equals(code) ? name : scheme + ", " + name;
        }
    }

    /** A check that is not police vetting, such as identity; one without months has no set interval. */
    public record Check(String code, String name, @Nullable Integer recheckMonths) {}

    public Optional<Clearance> clearance(String code) {
        return clearances.stream().filter(level -> level.code().equals(code)).findFirst();
    }

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
