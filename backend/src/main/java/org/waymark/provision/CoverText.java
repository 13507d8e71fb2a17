package org.waymark.provision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.kernel.RoleCode;
import org.waymark.sheet.RowFault;
import org.waymark.sheet.SafeCell;
import org.waymark.sheet.Sheet;
import org.waymark.sheet.SheetFaults;
import org.waymark.sheet.SheetRow;

/**
 * A cover plan as a table that goes into a spreadsheet and comes out of one: cells with tabs between them (or commas), with
 * or without a line of headings. Without headings the columns stand in the order of {@link CoverColumn}.
 */
public final class CoverText {

    /** Sheets take a column called “role” for a try to give somebody rights. */
    private static final String ROLE = "role_profile";

    private static final Map<String, CoverColumn> HEADINGS = Map.ofEntries(
            Map.entry("day", CoverColumn.DAYS),
            Map.entry("hour", CoverColumn.HOURS),
            Map.entry("time", CoverColumn.HOURS),
            Map.entry("times", CoverColumn.HOURS),
            Map.entry("fromto", CoverColumn.HOURS),
            Map.entry("roleprofile", CoverColumn.ROLE),
            Map.entry("profile", CoverColumn.ROLE),
            Map.entry("competency", CoverColumn.COMPETENCIES),
            Map.entry("competenciesandlevels", CoverColumn.COMPETENCIES),
            Map.entry("people", CoverColumn.HEADCOUNT),
            Map.entry("number", CoverColumn.HEADCOUNT),
            Map.entry("howmany", CoverColumn.HEADCOUNT),
            Map.entry("womanchoice", CoverColumn.WOMAN),
            Map.entry("choiceofawoman", CoverColumn.WOMAN),
            Map.entry("vetting", CoverColumn.CLEARANCE),
            Map.entry("importance", CoverColumn.CRITICALITY),
            Map.entry("priority", CoverColumn.CRITICALITY),
            Map.entry("howmuchitmatters", CoverColumn.CRITICALITY),
            Map.entry("why", CoverColumn.REASON),
            Map.entry("note", CoverColumn.REASON),
            Map.entry("notes", CoverColumn.REASON));

    private CoverText() {}

    /**
     * What was read from a table.
     *
     * @param lines in their order; they may hold anything, which a preview then checks
     * @param faults lines of the text that are no lines of a table
     */
    public record Table(List<CoverLine> lines, List<RowFault> faults) {

        public Table {
            lines = List.copyOf(lines);
            faults = List.copyOf(faults);
        }
    }

    /** The lines of the table; what cannot be one is said with its line in the text. */
    public static Table read(String pasted) {
        String text = pasted.startsWith("\uFEFF") ? pasted.substring(1) : pasted;
        String rows = text.strip().isEmpty() ? "" : text.replaceFirst("^(?:[ ]*\\R)+", "");
        if (rows.isEmpty()) {
            return new Table(List.of(), List.of());
        }
        String first = rows.lines().findFirst().orElse("");
        String separator = first.indexOf('\t') >= 0 ? "\t" : ",";
        List<String> cells = Arrays.stream(first.split(separator, -1))
                .map(cell -> CoverTerms.plain(cell))
                .toList();
        boolean headed = isHeadings(cells);
        String headings = (headed ? cells.stream().map(CoverText::heading) : inOrder(cells.size()))
                .collect(Collectors.joining(separator));
        String below = headed ? rows.substring(first.length()).replaceFirst("^\\R", "") : rows;
        if (below.isBlank()) {
            return new Table(List.of(), List.of());
        }
        var faults = new SheetFaults(Map.of());
        List<CoverLine> lines = Sheet.read(headings + "\n" + below, known(), Set.of(), faults).stream()
                .map(CoverText::line)
                .toList();
        return new Table(lines, headed ? faults.inOrder() : oneUp(faults.inOrder()));
    }

    /** The lines as a table with headings, which {@link #read} reads back; no spreadsheet takes a cell for a formula. */
    public static String write(List<CoverLine> lines) {
        var text = new StringBuilder(Arrays.stream(CoverColumn.values())
                .map(CoverText::named)
                .map(CoverText::titled)
                .collect(Collectors.joining("\t")));
        for (CoverLine line : lines) {
            text.append('\n')
                    .append(Arrays.stream(CoverColumn.values())
                            .map(column -> quoted(SafeCell.of(line.cell(column))))
                            .collect(Collectors.joining("\t")));
        }
        return text.append('\n').toString();
    }

    /** A need as it is typed; the line carries the id of the need. */
    public static CoverLine line(CoverNeed need) {
        Spell hours = need.hours();
        RoleCode role = need.role();
        return new CoverLine(
                need.id(),
                CoverWords.write(need.pathway()),
                CoverWords.write(need.days()),
                hours == null ? "" : hours.words(),
                role == null ? "" : role.value(),
                need.competencies().entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining("; ")),
                Integer.toString(need.headcount()),
                need.womanChoice() ? "yes" : "no",
                need.clearance(),
                CoverWords.write(need.criticality()),
                need.reason());
    }

    private static boolean isHeadings(List<String> cells) {
        long known = cells.stream()
                .filter(cell -> !heading(cell).equals(cell) || isColumn(cell))
                .count();
        return cells.size() > 1 && known * 2 > cells.size();
    }

    private static boolean isColumn(String cell) {
        return Arrays.stream(CoverColumn.values())
                .anyMatch(column -> column.word().equals(cell));
    }

    private static String heading(String cell) {
        CoverColumn column = HEADINGS.get(cell);
        return column == null ? (cell.equals(CoverColumn.ROLE.word()) ? ROLE : cell) : named(column);
    }

    private static Stream<String> inOrder(int cells) {
        Stream<String> names = known().stream();
        return cells <= CoverColumn.values().length
                ? names.limit(cells)
                : Stream.concat(
                        names,
                        Stream.iterate(1, more -> more + 1)
                                .limit(cells - CoverColumn.values().length)
                                .map(more -> "column_" + (CoverColumn.values().length + more)));
    }

    private static List<String> known() {
        return Arrays.stream(CoverColumn.values()).map(CoverText::named).toList();
    }

    private static String named(CoverColumn column) {
        return column == CoverColumn.ROLE ? ROLE : column.word();
    }

    private static String titled(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + name.substring(1).replace('_', ' ');
    }

    private static CoverLine line(SheetRow row) {
        return CoverLine.of(null, column -> SafeCell.plain(row.text(named(column))));
    }

    /** A line of headings was put before what was pasted, so every line is one further up. */
    private static List<RowFault> oneUp(List<RowFault> faults) {
        var moved = new ArrayList<RowFault>();
        faults.forEach(fault ->
                moved.add(new RowFault(Math.max(0, fault.line() - 1), fault.column(), fault.sentence())));
        return moved;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(letter -> "\t\"\n\r".indexOf(letter) >= 0);
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
