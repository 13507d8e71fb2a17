package org.waymark.training;

import java.util.List;
import org.waymark.sheet.RowFault;

/**
 * What a training report would do, line by line, and what keeps it from being read at all.
 *
 * @param faults what is wrong with the file as a whole; then nothing of it can be taken
 * @param unread the columns of the file that are not read; nothing of them is kept
 * @param sha256 the hash of the file that was looked at; applying asks for it
 */
public record TrainingImportPreview(
        List<TrainingImportRow> rows, List<RowFault> faults, List<String> unread, String sha256) {

    public TrainingImportPreview {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        unread = List.copyOf(unread);
    }

    public long count(TrainingImportRow.Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** Whether the file can be read. */
    public boolean isReadable() {
        return faults.isEmpty();
    }
}
