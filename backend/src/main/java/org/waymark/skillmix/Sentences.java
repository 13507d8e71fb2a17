package org.waymark.skillmix;

import java.util.ArrayList;
import java.util.List;
import org.waymark.kernel.Level;
import org.waymark.kernel.Today;

/** Says in words what cells and columns show. */
final class Sentences {

    private static final List<String> FEW = List.of("none", "one", "two", "three", "four", "five");

    private Sentences() {}

    /** “Sam Lee, Risk assessment, level 3, needs 4, one below”. */
    static String cell(Lens lens, Row row, Column column, Cell cell) {
        return row.name() + ", " + column.title() + ", " + phrase(lens, cell);
    }

    /** “level 3, needs 4, one below”: what is left to say where person and column are said already. */
    static String phrase(Lens lens, Cell cell) {
        return String.join(
                ", ",
                lens != Lens.LEVEL && lens != Lens.GAP
                        ? LensSentences.cell(lens, cell)
                        : cell.isSum() ? domain(cell) : competency(cell));
    }

    private static List<String> competency(Cell cell) {
        Level need = cell.need();
        if (need == null) {
            return List.of(Mark.NOT_IN_ROLE.words());
        }
        Level level = cell.level();
        if (level == null) {
            return List.of("needs " + need, Mark.NEVER_AGREED.words());
        }
        var parts = new ArrayList<>(List.of("level " + level, "needs " + need, gap(cell)));
        if (cell.isOld()) {
            parts.add("agreed too long ago to count");
        }
        return parts;
    }

    private static List<String> domain(Cell cell) {
        Level level = cell.level();
        if (level == null) {
            return List.of(cell.mark().words());
        }
        var parts = new ArrayList<>(List.of("lowest level " + level));
        parts.add(cell.isGap() ? "worst gap " + gap(cell) : "meets what is agreed so far");
        if (cell.unknown() == 0 && !cell.isGap()) {
            parts.set(1, Mark.MEETS.words());
        }
        if (cell.unknown() > 0) {
            parts.add(cell.unknown() + " never agreed");
        }
        if (cell.isOld()) {
            parts.add("some agreed too long ago to count");
        }
        return parts;
    }

    private static String gap(Cell cell) {
        return cell.isGap() ? FEW.get(cell.below()) + " below" : Mark.MEETS.words();
    }

    /** How one column stands, with team and day. */
    static String column(HeatMap map, Column column) {
        Distribution spread = column.distribution();
        String head = column.title() + " (" + map.team() + ", " + Today.inWords(map.day()) + "): ";
        int asked = spread.asked();
        if (asked == 0) {
            return head + "nobody’s role asks for it.";
        }
        String first = asked == 1
                ? (spread.meets() == 1
                                ? "the one person whose role asks for it meets"
                                : "the one person whose role asks for it does not yet meet")
                        + " the level needed"
                : spread.meets() == asked
                        ? "all " + asked + " people meet the level their role needs"
                        : number(spread.meets()) + " of " + asked + " people meet the level their role needs";
        var rest = new ArrayList<String>();
        some(rest, spread.oneBelow(), "one level below");
        some(rest, spread.twoOrMoreBelow(), "two or more levels below");
        if (spread.neverAgreed() > 0) {
            rest.add(spread.neverAgreed() + (spread.neverAgreed() == 1 ? " has" : " have") + " no agreed level yet");
        }
        return head + first + (rest.isEmpty() ? "." : "; " + listed(rest) + ".");
    }

    /** “Sam Lee, Risk assessment: level 3 On my own, agreed 4 March 2026 by Priya Shah; the role needs 4, one below.” */
    static String detail(CellDetail detail, boolean names) {
        String somebody = detail.role().isEmpty() ? "Somebody" : "Somebody in the role " + detail.role();
        String head =
                (names ? detail.name() : somebody) + ", " + detail.competency().title() + ": ";
        var need = detail.need();
        String asks = need == null
                ? "the role does not ask for it"
                : "the role needs " + need.step().named();
        if (detail.history().isEmpty()) {
            return head + Mark.NEVER_AGREED.words() + "; " + asks + ".";
        }
        var newest = detail.history().getFirst();
        return head + newest.level().named() + ", agreed " + Today.inWords(newest.day())
                + (names ? " by " + newest.by() : "") + "; "
                + asks + (need == null ? "" : ", " + gap(detail.cell())) + ".";
    }

    /** How two people compare; without names they are the first and the second. */
    static String sideBySide(SideBySide both, boolean names) {
        String first =
                names ? both.first().name() : "the first, " + both.first().role() + ",";
        String second =
                names ? both.second().name() : "the second, " + both.second().role() + ",";
        long higher = both.differing().stream().filter(line -> line.apart() > 0).count();
        int shared = both.differing().size() + both.same().size();
        String head = (names ? first + " and " + second : "Two people") + " (" + both.team() + ", "
                + Today.inWords(both.day()) + "): ";
        if (shared == 0) {
            return head + "there is no competency in which both have an agreed level.";
        }
        return head + "of " + shared
                + " competencies in which both have an agreed level, they are at the same level in "
                + both.same().size() + "; " + first + " is higher in " + higher + " and " + second + " in "
                + (both.differing().size() - higher) + ".";
    }

    private static void some(List<String> to, int count, String where) {
        if (count > 0) {
            to.add(count + (count == 1 ? " is " : " are ") + where);
        }
    }

    private static String number(int count) {
        return count == 0 ? "none" : Integer.toString(count);
    }

    private static String listed(List<String> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
