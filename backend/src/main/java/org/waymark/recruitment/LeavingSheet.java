package org.waymark.recruitment;

import java.time.LocalDate;
import java.util.List;

/**
 * Whose records go within thirty days or are kept by a hold.
 *
 * @param months how many months after the decision records go
 * @param isShortened whether there are more than the sheet shows
 */
public record LeavingSheet(List<Leaving> records, int months, boolean isShortened, LocalDate today) {

    public LeavingSheet {
        records = List.copyOf(records);
    }
}
