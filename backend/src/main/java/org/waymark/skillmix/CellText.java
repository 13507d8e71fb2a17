package org.waymark.skillmix;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Level;

/** What stands in a cell of the heat map under each lens, short enough for a narrow column and readable without colour. */
public final class CellText {

    public static final String HIGHER = "▲";
    public static final String LOWER = "▼";
    public static final String UP = "↑";
    public static final String DOWN = "↓";
    public static final String SAME = "=";
    public static final String FIRST = "✳";

    private CellText() {}

    static String of(Cell cell, Lens lens) {
        if (cell.mark() == Mark.NOT_IN_ROLE) {
            return Mark.NOT_IN_ROLE.symbol();
        }
        Level level = cell.level();
        return switch (lens) {
            case LEVEL -> level == null ? Mark.NEVER_AGREED.symbol() : level + marked(cell);
            case GAP -> level == null ? Mark.NEVER_AGREED.symbol() : signed(cell.difference()) + marked(cell);
            case AGE -> age(cell.age());
            case SELF -> cell.isSum() ? turns(cell, HIGHER, LOWER, Mark.NEVER_AGREED.symbol()) : self(cell);
            case TREND -> cell.isSum() ? turns(cell, UP, DOWN, FIRST) : trend(cell);
        };
    }

    private static String marked(Cell cell) {
        return " " + cell.mark().symbol() + (cell.isOld() ? Mark.OLD : "");
    }

    private static String signed(int difference) {
        return difference == 0 ? "0" : (difference > 0 ? "+" : "−") + Math.abs(difference);
    }

    private static String age(@Nullable Age age) {
        return age == null ? Mark.NEVER_AGREED.symbol() : age.months() + " m" + (age.isOver() ? Mark.OLD : "");
    }

    /** “3▲4”: the agreed level, and what the person says. */
    private static String self(Cell cell) {
        Level level = cell.level();
        Level own = cell.beside().level();
        String unknown = Mark.NEVER_AGREED.symbol();
        if (level == null || own == null) {
            return level == null && own == null
                    ? unknown
                    : (level == null ? unknown : level) + " " + (own == null ? unknown : own);
        }
        return level + turn(cell.beside().change(), HIGHER, LOWER) + own;
    }

    /** “3↑1”: the agreed level, and how far it moved. */
    private static String trend(Cell cell) {
        Level level = cell.level();
        if (level == null) {
            return Mark.NEVER_AGREED.symbol();
        }
        if (!cell.beside().isKnown()) {
            return level + " " + FIRST;
        }
        int change = cell.beside().change();
        return change == 0 ? level + " " + SAME : level + turn(change, UP, DOWN) + Math.abs(change);
    }

    private static String turn(int change, String up, String down) {
        return change == 0 ? SAME : change > 0 ? up : down;
    }

    /** “▲2▼1”: in how many competencies of a domain it is up and in how many down. */
    private static String turns(Cell cell, String up, String down, String alone) {
        Beside beside = cell.beside();
        if (cell.level() == null) {
            return Mark.NEVER_AGREED.symbol();
        }
        if (!beside.isKnown()) {
            return alone;
        }
        String both = (beside.up() > 0 ? up + beside.up() : "") + (beside.down() > 0 ? down + beside.down() : "");
        return both.isEmpty() ? SAME : both;
    }
}
