package org.waymark.skillmix;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Level;

/**
 * One person in one column. Under a competency it holds the agreed level and the need. Under a domain it holds the
 * lowest level among the competencies that the role asks for, the mark and the difference of the worst gap among them,
 * how many of them were never agreed, and no need, as each competency has its own.
 */
public record Cell(
        Mark mark, @Nullable Level level, @Nullable Level need, int difference, boolean old, int unknown) {

    static final Cell NOT_IN_ROLE = new Cell(Mark.NOT_IN_ROLE, null, null, 0, false, 0);

    /** One competency; no need means that it is not part of the role, whatever was agreed in an earlier one. */
    static Cell of(@Nullable Level need, @Nullable Level level, boolean old) {
        if (need == null) {
            return NOT_IN_ROLE;
        }
        if (level == null) {
            return new Cell(Mark.NEVER_AGREED, null, need, 0, false, 1);
        }
        int difference = level.value() - need.value();
        return new Cell(Mark.below(-difference), level, need, difference, old, 0);
    }

    /** A whole domain, from the cells of its competencies. */
    static Cell of(Iterable<Cell> competencies) {
        Cell sum = NOT_IN_ROLE;
        for (Cell one : competencies) {
            sum = sum.and(one);
        }
        return sum;
    }

    /** Steps to the need; for a domain those of its worst gap. */
    public int below() {
        return Math.max(0, -difference);
    }

    public boolean isGap() {
        return difference < 0;
    }

    /** What stands in the cell: “3 ●”, “−1 ○”, “?”, with a clock where the level is older than twelve months. */
    public String text(Lens lens) {
        String clock = old ? Mark.OLD : "";
        Level known = level;
        return known == null ? mark.symbol() : figure(lens, known) + " " + mark.symbol() + clock;
    }

    private String figure(Lens lens, Level known) {
        if (lens == Lens.LEVEL) {
            return known.toString();
        }
        return difference == 0 ? "0" : (difference > 0 ? "+" : "−") + Math.abs(difference);
    }

    private Cell and(Cell other) {
        if (other.mark == Mark.NOT_IN_ROLE) {
            return this;
        }
        Mark worse = other.mark.isWorseThan(mark) ? other.mark : mark;
        Level theirs = other.level;
        if (theirs == null) {
            return new Cell(worse, level, null, difference, old, unknown + other.unknown);
        }
        Level lowest = level == null || theirs.compareTo(level) < 0 ? theirs : level;
        int worst = level == null ? other.difference : Math.min(difference, other.difference);
        return new Cell(worse, lowest, null, worst, old || other.old, unknown + other.unknown);
    }
}
