package org.waymark.training;

import java.time.LocalDate;
import java.util.List;

/** What somebody has to learn, most pressing first, what they finished, and what they deleted and can bring back. */
public record LearningSheet(
        List<CourseStanding> standings, List<TrainingRecord> records, List<Course> courses, LocalDate today) {

    public LearningSheet {
        standings = List.copyOf(standings);
        records = List.copyOf(records);
        courses = List.copyOf(courses);
    }

    /** How many courses are asked. */
    public long asked() {
        return standings.stream().filter(CourseStanding::asked).count();
    }

    /** How many of the courses that are asked stand so. */
    public long asked(TrainingState state) {
        return standings.stream()
                .filter(standing -> standing.asked() && standing.state() == state)
                .count();
    }
}
