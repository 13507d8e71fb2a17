package org.waymark.sheet;

import java.util.List;
import java.util.Map;
import org.waymark.kernel.Faults;

/** One line of a sheet, its cells found by the name of their column. */
public record SheetRow(int line, Map<String, Integer> columns, List<String> cells) {

    /** The cell without surrounding white space; empty where the column is not there. */
    public String text(String column) {
        Integer at = columns.get(column);
        return at == null || at >= cells.size() ? "" : Faults.clean(cells.get(at));
    }

    /** Which columns begin with something that a spreadsheet would take for a formula. */
    public List<String> formulas() {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() < cells.size() && isFormula(cells.get(column.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isFormula(String cell) {
        String rest = cell.stripLeading();
        boolean sign = !rest.isEmpty() && "=+-@＝＋－＠".indexOf(rest.charAt(0)) >= 0;
        return sign || cell.startsWith("\t") || cell.startsWith("\r");
    }
}
