package org.waymark.training;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.data.ReferenceReader;
import org.waymark.data.ReferenceText.CourseText;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.RoleCode;

/** Reads the courses from the files that come with the application. */
final class CourseImport {

    private CourseImport() {}

    static List<Course> courses() {
        return ReferenceReader.bundled().orThrow().courses().stream()
                .map(CourseImport::course)
                .toList();
    }

    private static Course course(CourseText text) {
        return new Course(
                text.code(),
                text.name(),
                text.group(),
                text.refresherMonths(),
                text.roles().stream().map(RoleCode::new).collect(Collectors.toUnmodifiableSet()),
                text.competencies().stream().map(CompetencyCode::new).collect(Collectors.toUnmodifiableSet()),
                null,
                0,
                "");
    }
}
