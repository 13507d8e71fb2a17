package org.waymark.training;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a line of a training report.
 *
 * @param who the person as they are called here, or as the line calls them where nobody was found
 * @param course the course, likewise
 * @param problems a sentence for each thing that keeps the line from being taken
 */
public record TrainingImportRow(
        int line, String who, String course, @Nullable LocalDate doneOn, Outcome outcome, List<String> problems) {

    public TrainingImportRow {
        problems = List.copyOf(problems);
    }

    /** Whether the line adds something. */
    public enum Outcome {
        NEW,
        /** The same course on the same day is there already, or stands on a line above. */
        THERE,
        PROBLEM
    }
}
