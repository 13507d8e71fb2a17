package org.waymark.recruitment;

import java.util.List;
import org.waymark.sheet.RowFault;

/**
 * What a file with candidates would do, and everything that keeps it from being applied.
 *
 * @param unread the columns of the file that are not read; nothing of them is kept
 * @param moreFaults whether there are more faults than are listed
 * @param sha256 the hash of the file that was looked at; applying asks for it
 */
public record CandidateImportPreview(
        List<CandidateImportRow> rows, List<RowFault> faults, boolean moreFaults, List<String> unread, String sha256) {

    public CandidateImportPreview {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        unread = List.copyOf(unread);
    }

    /** Whether the file can be applied as it is. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** How many candidates it would add. */
    public long added() {
        return rows.stream().filter(CandidateImportRow::adds).count();
    }
}
