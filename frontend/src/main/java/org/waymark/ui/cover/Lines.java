package org.waymark.ui.cover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.waymark.kernel.Refused;
import org.waymark.provision.CoverColumn;
import org.waymark.provision.CoverLine;
import org.waymark.provision.CoverPreview;
import org.waymark.ui.kit.WordsGuard;

/** Rows of the grid as lines of a plan, and back. */
final class Lines {

    private Lines() {}

    static List<CoverLine> of(List<Row> rows) {
        return rows.stream().map(row -> CoverLine.of(row.need(), row::text)).toList();
    }

    static List<Row> rows(List<CoverLine> lines) {
        return lines.stream().map(Lines::row).toList();
    }

    /** The rows as they were read, with what was found in each. */
    static List<Row> rows(CoverPreview preview, LocalDate today) {
        var draft =
                new Draft(preview.rows().stream().map(row -> row(row.line())).toList());
        draft.show(preview.faults(), notes(preview, today));
        return draft.rows();
    }

    static List<Refused.Fault> notes(CoverPreview preview, LocalDate today) {
        var notes = new ArrayList<Refused.Fault>();
        for (CoverPreview.Row row : preview.rows()) {
            notes.addAll(row.notes());
            WordsGuard.warning(row.line().cell(CoverColumn.REASON), today)
                    .ifPresent(warning -> notes.add(new Refused.Fault(CoverColumn.REASON.cell(row.number()), warning)));
        }
        return notes;
    }

    private static Row row(CoverLine line) {
        var cells = new EnumMap<CoverColumn, String>(CoverColumn.class);
        for (CoverColumn column : CoverColumn.values()) {
            cells.put(column, line.cell(column));
        }
        return new Row(line.id(), cells);
    }
}
