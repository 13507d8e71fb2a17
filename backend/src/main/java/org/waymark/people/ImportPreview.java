package org.waymark.people;

import java.util.List;
import org.waymark.sheet.RowFault;

/**
 * What a file would do, and everything that keeps it from being applied.
 *
 * @param moreFaults whether there are more faults than are listed
 * @param sha256 the hash of the file that was looked at; applying asks for it
 */
public record ImportPreview(List<ImportRow> rows, List<RowFault> faults, boolean moreFaults, String sha256) {

    /** Whether the file can be applied as it is. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** How many lines do this. */
    public long count(ImportRow.Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
