package org.waymark.reporting;

import java.nio.charset.StandardCharsets;
import org.waymark.skillmix.Cell;
import org.waymark.skillmix.Column;
import org.waymark.skillmix.CoverCell;
import org.waymark.skillmix.CoverRows;
import org.waymark.skillmix.HeatMap;
import org.waymark.skillmix.Lens;
import org.waymark.skillmix.Row;

/** Writes a heat map as a page for A3 landscape that reads as well in grey: the symbols carry the meaning. */
final class HeatMapPage {

    private static final String STYLE = """
            @page { size: A3 landscape; margin: 12mm; @bottom-right { content: counter(page) " of " counter(pages); } }
            :root { color-scheme: light; }
            body { font: 12px/1.35 "Instrument Sans", Inter, "Segoe UI", system-ui, sans-serif; color: #14202b; margin: 16px; }
            h1 { font-size: 20px; margin: 0 0 6px; } ul { list-style: none; padding: 0; margin: 0 0 10px; }
            li { display: inline-block; margin-right: 18px; } footer { margin-top: 10px; color: #4a5b69; }
            table { border-collapse: collapse; width: 100%; } thead { display: table-header-group; }
            th, td { border: 1px solid #8a99a5; padding: 3px 4px; text-align: center; vertical-align: middle; }
            thead th { vertical-align: bottom; font-size: 11px; background: #eef2f5; }
            thead tr:first-child th + th { writing-mode: vertical-rl; writing-mode: sideways-lr; height: 150px; text-align: left; }
            th[scope=row] { text-align: left; font-weight: 600; white-space: nowrap; }
            th[scope=row] span { display: block; font-weight: 400; font-size: 11px; }
            tr { break-inside: avoid; } td { white-space: nowrap; font-weight: 600; }
            .cover td, .cover th { background: #fff; border-bottom-width: 2px; font-size: 11px; }
            .cover td { white-space: nowrap; line-height: 1.25; }
            .notes { margin-top: 8px; } .notes li { display: block; }
            * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
            """;

    private HeatMapPage() {}

    static byte[] of(HeatMap map, TextTable table) {
        var page = new StringBuilder("<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>")
                .append(safe(table.title()))
                .append("</title><style>")
                .append(STYLE)
                .append(Tints.styles())
                .append("</style></head><body><main><h1>")
                .append(safe(table.title()))
                .append("</h1><ul>");
        HeatMapTable.legend(map.lens(), map.months())
                .forEach(line -> page.append("<li>").append(safe(line)).append("</li>"));
        page.append("</ul><table><thead><tr><th scope=\"col\">Name and role profile</th>");
        for (Column column : map.columns()) {
            page.append("<th scope=\"col\">").append(safe(column.named())).append("</th>");
        }
        page.append("</tr>");
        cover(page, map);
        page.append("</thead><tbody>");
        map.rows().forEach(row -> row(page, map.lens(), row));
        page.append("</tbody></table><ul class=\"notes\">");
        CoverText.notes(map)
                .forEach(line -> page.append("<li>").append(safe(line)).append("</li>"));
        return page.append("</ul></main><footer>")
                .append(safe(table.madeBy()))
                .append("</footer></body></html>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Stands in the head of the table, so that every printed page has it. */
    private static void cover(StringBuilder page, HeatMap map) {
        CoverRows cover = map.cover();
        if (cover == null || !HeatMapTable.hasCover(map)) {
            return;
        }
        page.append("<tr class=\"cover\"><th scope=\"row\">Cover needs<span>have of need, worst first</span></th>");
        for (CoverCell cell : cover.cells()) {
            page.append("<td")
                    .append(cell.worst()
                            .map(need -> " style=\"background: #" + Tints.fill(need.verdict()) + "\"")
                            .orElse(""))
                    .append(">");
            page.append(String.join(
                            "<br>",
                            CoverText.parts(cell).stream()
                                    .map(HeatMapPage::safe)
                                    .toList()))
                    .append("</td>");
        }
        page.append("</tr>");
    }

    private static void row(StringBuilder page, Lens lens, Row row) {
        page.append("<tr><th scope=\"row\">").append(safe(row.name())).append("<span>");
        page.append(safe(row.role())).append(' ').append(row.careerLevel()).append("</span></th>");
        for (Cell cell : row.cells()) {
            page.append("<td class=\"").append(cell.tone(lens).code()).append("\">");
            page.append(safe(cell.text(lens))).append("</td>");
        }
        page.append("</tr>");
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
