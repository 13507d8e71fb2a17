package org.waymark.provision;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Refused;

/**
 * A cover plan as it was typed, read but not saved.
 *
 * @param rows one for each line, in the order in which they were typed
 * @param faults everything that keeps the plan from being saved; fields are named as {@link CoverColumn} says, the day
 *     is “from”
 */
public record CoverPreview(List<Row> rows, List<Refused.Fault> faults) {

    public CoverPreview {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** Whether it can be saved as it is. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** What was read, where every line could be. */
    public List<CoverNeed> needs() {
        return rows.stream().map(Row::need).flatMap(Stream::ofNullable).toList();
    }

    /**
     * One line.
     *
     * @param number its place, counted from 1
     * @param need what was read; nothing where the line has a fault
     * @param faults those of this line
     * @param notes what is worth a second look but may be so; fields are named like those of faults
     */
    public record Row(
            int number,
            CoverLine line,
            @Nullable CoverNeed need,
            List<Refused.Fault> faults,
            List<Refused.Fault> notes) {

        public Row {
            faults = List.copyOf(faults);
            notes = List.copyOf(notes);
        }
    }
}
