package org.waymark.skillmix;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Level;

/**
 * One person in one column. Under a competency it holds the agreed level and the need. Under a domain it holds the
 * lowest level among the competencies that the role asks for, the mark and the difference of the worst gap among them,
 * the age of the oldest level, how many of them were never agreed, and no need, as each competency has its own.
 *
 * @param age how long ago the level was agreed; nothing where none was
 * @param beside what a lens that compares sets beside the level
 */
public record Cell(
        Mark mark,
        @Nullable Level level,
        @Nullable Level need,
        int difference,
        @Nullable Age age,
        int unknown,
        Beside beside) {

    static final Cell NOT_IN_ROLE = new Cell(Mark.NOT_IN_ROLE, null, null, 0, null, 0, Beside.NOTHING);

    /** One competency; no need means that it is not part of the role, whatever was agreed in an earlier one. */
    static Cell of(@Nullable Level need, @Nullable Level level, @Nullable Age age) {
        return of(need, level, age, Beside.NOTHING);
    }

    /** One competency with what a lens sets beside its level. */
    static Cell of(@Nullable Level need, @Nullable Level level, @Nullable Age age, Beside beside) {
        if (need == null) {
            return NOT_IN_ROLE;
        }
        if (level == null) {
            return new Cell(Mark.NEVER_AGREED, null, need, 0, null, 1, beside);
        }
        int difference = level.value() - need.value();
        return new Cell(Mark.below(-difference), level, need, difference, age, 0, beside);
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

    /** Whether the level, or one of a domain, is too old to count. */
    public boolean isOld() {
        Age known = age;
        return known != null && known.isOver();
    }

    /** Whether it stands for a domain in which the role asks for something. */
    public boolean isSum() {
        return need == null && mark != Mark.NOT_IN_ROLE;
    }

    /** What stands in the cell: “3 ●”, “−1 ○”, “?”, “3▲4”. */
    public String text(Lens lens) {
        return CellText.of(this, lens);
    }

    /** What its colour says. */
    public Tone tone(Lens lens) {
        Level known = level;
        if (known == null || mark == Mark.NOT_IN_ROLE) {
            return mark == Mark.NOT_IN_ROLE ? Tone.NONE : Tone.UNKNOWN;
        }
        Age howOld = age;
        return switch (lens) {
            case LEVEL -> Tone.level(known.value());
            case GAP -> Tone.difference(difference);
            case AGE -> howOld == null ? Tone.UNKNOWN : Tone.age(howOld.quarter());
            case SELF -> beside.isKnown() ? turned() : Tone.UNKNOWN;
            case TREND -> beside.isKnown() ? turned() : Tone.FIRST;
        };
    }

    private Tone turned() {
        return beside.up() > 0 && beside.down() > 0 ? Tone.BOTH : Tone.change(beside.change());
    }

    private Cell and(Cell other) {
        if (other.mark == Mark.NOT_IN_ROLE) {
            return this;
        }
        Mark worse = other.mark.isWorseThan(mark) ? other.mark : mark;
        Beside both = beside.and(other.beside);
        Level theirs = other.level;
        if (theirs == null) {
            return new Cell(worse, level, null, difference, age, unknown + other.unknown, both);
        }
        Level lowest = level == null || theirs.compareTo(level) < 0 ? theirs : level;
        int worst = level == null ? other.difference : Math.min(difference, other.difference);
        return new Cell(worse, lowest, null, worst, oldest(other.age), unknown + other.unknown, both);
    }

    private @Nullable Age oldest(@Nullable Age other) {
        Age mine = age;
        return mine == null || other == null ? (mine == null ? other : mine) : mine.older(other);
    }
}
