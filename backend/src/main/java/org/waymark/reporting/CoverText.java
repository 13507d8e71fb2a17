package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import org.waymark.kernel.Level;
import org.waymark.skillmix.CoverCell;
import org.waymark.skillmix.CoverRows;
import org.waymark.skillmix.CoverSentences;
import org.waymark.skillmix.HeatMap;
import org.waymark.skillmix.NeedCover;
import org.waymark.skillmix.Verdict;

/** How cover needs are met, as text for sheets and paper. */
final class CoverText {

    static final String HEAD = "Cover needs: have of need, worst need first";

    private CoverText() {}

    /** “!! 1 of 2, level 4, One deep”; empty where no need asks for the column. */
    static List<String> cells(CoverRows rows) {
        return rows.cells().stream().map(cell -> String.join(", ", parts(cell))).toList();
    }

    /** The same in parts that may stand below each other. */
    static List<String> parts(CoverCell cell) {
        var parts = new ArrayList<String>();
        cell.worst().ifPresent(need -> {
            parts.add(symbol(need.verdict()) + " " + need.have() + " of "
                    + need.need().headcount());
            Level level = cell.level();
            if (level != null) {
                parts.add("level " + level);
            }
            parts.add(CoverSentences.verdict(need.verdict()));
        });
        return parts;
    }

    /** What stands below the table: which rules were switched off, and the needs that name a role profile alone. */
    static List<String> notes(HeatMap map) {
        CoverRows rows = map.cover();
        if (rows == null || rows.asked() == 0) {
            return List.of();
        }
        var notes = new ArrayList<String>();
        notes.add("Cover needs: " + rows.gaps() + " of " + rows.asked() + " have fewer people than asked for"
                + (rows.without().isEmpty()
                        ? "."
                        : ", counted without "
                                + String.join(
                                        " and without ",
                                        rows.without().stream()
                                                .sorted()
                                                .map(CoverSentences::rule)
                                                .toList())
                                + "."));
        rows.byRole().forEach(need -> notes.add(note(need)));
        return notes;
    }

    private static String note(NeedCover need) {
        return symbol(need.verdict()) + " " + CoverSentences.verdict(need.verdict()) + ": " + need.siteName() + ", "
                + need.asks() + "; " + need.have() + " of "
                + need.need().headcount() + ".";
    }

    private static String symbol(Verdict verdict) {
        return switch (verdict) {
            case COVERED -> "✓";
            case THIN -> "!";
            case ONE_DEEP -> "!!";
            case NONE -> "✕";
        };
    }
}
