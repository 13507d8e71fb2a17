package org.waymark.training;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;

/** What was said about a course, as it lies in its table. */
@MappedEntity("course_setting")
record CourseSettingRow(
        @Id long id,
        String courseCode,
        int changeNo,
        LocalDate fromDay,
        @Nullable Integer refreshMonths,
        String source,
        LocalDate sourcedOn,
        PersonId enteredBy,
        Instant enteredAt) {}
