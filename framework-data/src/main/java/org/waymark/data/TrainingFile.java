package org.waymark.data;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.data.ReferenceText.CourseText;

/** What training.yaml says: the courses, whom they are for and what they are evidence for. */
record TrainingFile(Section file) {

    private static final String EVIDENCE = "course_to_competencies";
    private static final int MOST_MONTHS = 120;

    List<CourseText> courses() {
        var known = Codes.of("course", file, "courses", "code");
        var evidence = file.section(EVIDENCE);
        evidence.names().forEach(code -> known.check(code, sentence -> evidence.fault(code, sentence)));
        var sets = file.section("role_sets");
        return file.sections("courses").stream()
                .map(course -> course(course, sets, evidence))
                .toList();
    }

    private static CourseText course(Section course, Section sets, Section evidence) {
        var code = course.text("code");
        return new CourseText(
                code,
                course.text("name"),
                course.text("group"),
                course.optionalWhole("refresher_months", 1, MOST_MONTHS),
                course.texts("roles").stream()
                        .flatMap(role -> sets.has(role) ? sets.texts(role).stream() : Stream.of(role))
                        .toList(),
                evidence.has(code) ? evidence.texts(code) : List.of(),
                course.text("conf"));
    }
}
