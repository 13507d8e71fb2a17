package org.waymark.skillmix;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.waymark.kernel.Level;

/** How the people of a column spread: at each level from 0 to 5, and against what their roles need. */
public record Distribution(
        List<Integer> atLevel, int meets, int oneBelow, int twoOrMoreBelow, int neverAgreed, int notInRole) {

    static Distribution of(Iterable<Cell> cells) {
        var atLevel = new int[Level.HIGHEST + 1];
        var marked = new EnumMap<Mark, Integer>(Mark.class);
        for (Cell cell : cells) {
            marked.merge(cell.mark(), 1, Integer::sum);
            Level level = cell.level();
            if (level != null) {
                atLevel[level.value()]++;
            }
        }
        return new Distribution(
                Arrays.stream(atLevel).boxed().toList(),
                marked.getOrDefault(Mark.MEETS, 0),
                marked.getOrDefault(Mark.ONE_BELOW, 0),
                marked.getOrDefault(Mark.TWO_OR_MORE_BELOW, 0),
                marked.getOrDefault(Mark.NEVER_AGREED, 0),
                marked.getOrDefault(Mark.NOT_IN_ROLE, 0));
    }

    /** How many people's roles ask for it. */
    public int asked() {
        return meets + below() + neverAgreed;
    }

    public int below() {
        return oneBelow + twoOrMoreBelow;
    }
}
