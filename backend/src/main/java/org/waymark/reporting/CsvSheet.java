package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import org.waymark.sheet.CsvText;
import org.waymark.sheet.SafeCell;

/** Lays a table out as the lines of a CSV file. */
final class CsvSheet {

    private CsvSheet() {}

    static byte[] of(TextTable table) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(SafeCell.NOTE));
        lines.add(List.of(table.title()));
        lines.add(table.headings());
        lines.addAll(table.rows());
        table.legend().forEach(line -> lines.add(List.of(line)));
        lines.add(List.of(table.madeBy()));
        return CsvText.of(lines, table.headings().size());
    }
}
