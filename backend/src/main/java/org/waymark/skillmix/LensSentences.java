package org.waymark.skillmix;

import java.util.ArrayList;
import java.util.List;
import org.waymark.kernel.Level;

/** Says in words what cells and columns show under the lenses of age, self-assessment and trend. */
final class LensSentences {

    private static final List<String> FEW = List.of("none", "one", "two", "three", "four", "five");

    private LensSentences() {}

    static List<String> cell(Lens lens, Cell cell) {
        if (cell.mark() == Mark.NOT_IN_ROLE) {
            return List.of(Mark.NOT_IN_ROLE.words());
        }
        return switch (lens) {
            case AGE -> age(cell);
            case SELF -> cell.isSum() ? selves(cell) : self(cell);
            case TREND -> cell.isSum() ? trends(cell) : trend(cell);
            case LEVEL, GAP -> throw new IllegalArgumentException("Said elsewhere: " + lens);
        };
    }

    private static List<String> age(Cell cell) {
        Age age = cell.age();
        if (age == null) {
            return List.of(Mark.NEVER_AGREED.words());
        }
        var parts = new ArrayList<String>();
        parts.add((cell.isSum() ? "oldest level " : "level " + cell.level() + ", ") + "agreed " + ago(age.months()));
        if (age.isOver()) {
            parts.add("too old to count");
        }
        unknown(cell, parts);
        return parts;
    }

    static String ago(int months) {
        return switch (months) {
            case 0 -> "less than a month ago";
            case 1 -> "1 month ago";
            default -> months + " months ago";
        };
    }

    private static List<String> self(Cell cell) {
        Level level = cell.level();
        Level own = cell.beside().level();
        var parts = new ArrayList<String>();
        parts.add(level == null ? Mark.NEVER_AGREED.words() : "agreed " + level);
        parts.add(own == null ? "no rating sent" : "rates themselves " + own);
        if (level != null && own != null) {
            int change = cell.beside().change();
            parts.add(change == 0 ? "the same" : FEW.get(Math.abs(change)) + (change > 0 ? " above" : " below"));
        }
        return parts;
    }

    private static List<String> selves(Cell cell) {
        Beside beside = cell.beside();
        var parts = new ArrayList<String>();
        some(parts, "rates themselves higher in ", beside.up());
        some(parts, parts.isEmpty() ? "rates themselves lower in " : "lower in ", beside.down());
        some(parts, "the same in ", beside.same());
        some(parts, "nothing to compare in ", beside.missing());
        return parts;
    }

    private static List<String> trend(Cell cell) {
        Level level = cell.level();
        if (level == null) {
            return List.of(Mark.NEVER_AGREED.words());
        }
        Level before = cell.beside().level();
        int change = cell.beside().change();
        String moved = before == null
                ? "agreed for the first time"
                : change == 0
                        ? "as before"
                        : FEW.get(Math.abs(change)) + (change > 0 ? " up" : " down") + " from " + before;
        return List.of("level " + level, moved);
    }

    private static List<String> trends(Cell cell) {
        Beside beside = cell.beside();
        var parts = new ArrayList<String>();
        some(parts, "up in ", beside.up());
        some(parts, "down in ", beside.down());
        some(parts, "as before in ", beside.same());
        some(parts, "agreed for the first time in ", beside.missing() - cell.unknown());
        unknown(cell, parts);
        return parts;
    }

    private static void unknown(Cell cell, List<String> parts) {
        if (cell.isSum() && cell.unknown() > 0) {
            parts.add(cell.unknown() + " never agreed");
        }
    }

    private static void some(List<String> to, String words, int count) {
        if (count > 0) {
            to.add(words + count);
        }
    }

    /** What a lens adds to the sentence about a column; nothing under the lenses of level and gap. */
    static String column(Lens lens, List<Cell> cells) {
        long over = cells.stream().filter(Cell::isOld).count();
        long up = cells.stream().filter(cell -> cell.beside().change() > 0).count();
        long down = cells.stream().filter(cell -> cell.beside().change() < 0).count();
        return switch (lens) {
            case LEVEL, GAP -> "";
            case AGE -> " The agreed levels of " + number(over) + " are too old to count.";
            case SELF ->
                " Beside what was agreed, " + number(up) + " rate themselves higher and " + number(down) + " lower.";
            case TREND -> " Since the level agreed before, " + number(up) + " went up and " + number(down) + " down.";
        };
    }

    private static String number(long people) {
        return people == 0 ? "none" : Long.toString(people);
    }
}
