package org.waymark.skillmix;

import java.util.List;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;

/** One person in one post, with a cell for each column; whoever holds two posts has two rows. */
public record Row(
        PersonId person, PostId post, String name, String role, int careerLevel, String place, List<Cell> cells) {

    public boolean hasGap() {
        return cells.stream().anyMatch(Cell::isGap);
    }

    /** Whether the role asks for something here and nothing of it was ever agreed. */
    public boolean isUnknown() {
        return cells.stream().anyMatch(cell -> cell.mark() != Mark.NOT_IN_ROLE)
                && cells.stream().allMatch(cell -> cell.level() == null);
    }
}
