package org.waymark.training;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The courses: what comes with the application, and what was said since about when they are due again. */
@Singleton
class CourseList {

    private final CourseSettingRepository said;

    CourseList(CourseSettingRepository said) {
        this.said = said;
    }

    /** Holds the list that comes with the application, so that it is read only when somebody needs it. */
    private static final class Bundled {

        static final List<Course> COURSES = CourseImport.courses();
    }

    /** Each course by its code as it holds on the day: of what began by then the last, and of that what was said last. */
    Map<String, Course> holding(LocalDate day) {
        var courses = new LinkedHashMap<String, Course>();
        Bundled.COURSES.forEach(course -> courses.put(course.code(), course));
        said.inOrder().stream()
                .filter(row -> !row.fromDay().isAfter(day))
                .forEach(row -> courses.computeIfPresent(row.courseCode(), (code, course) -> course.saying(row)));
        return courses;
    }

    /** What will hold after the day, in order. */
    List<Course> after(LocalDate day) {
        var names = new LinkedHashMap<String, Course>();
        Bundled.COURSES.forEach(course -> names.put(course.code(), course));
        return said.inOrder().stream()
                .filter(row -> row.fromDay().isAfter(day))
                .flatMap(row -> java.util.stream.Stream.ofNullable(names.get(row.courseCode()))
                        .map(course -> course.saying(row)))
                .toList();
    }

    static boolean isKnown(String code) {
        return Bundled.COURSES.stream().anyMatch(course -> course.code().equals(code));
    }
}
