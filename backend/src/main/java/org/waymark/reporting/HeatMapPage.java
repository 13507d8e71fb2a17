package org.waymark.reporting;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.waymark.kernel.Level;
import org.waymark.skillmix.Cell;
import org.waymark.skillmix.Column;
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
            thead th + th { writing-mode: vertical-rl; writing-mode: sideways-lr; height: 150px; text-align: left; }
            th[scope=row] { text-align: left; font-weight: 600; white-space: nowrap; }
            th[scope=row] span { display: block; font-weight: 400; font-size: 11px; }
            tr { break-inside: avoid; } td { white-space: nowrap; font-weight: 600; }
            .l0 { background: #eef3f6; } .l1 { background: #d3e6f1; } .l2 { background: #a9d0e6; } .l3 { background: #6fb1d4; }
            .l4 { background: #2f7fae; color: #fff; } .l5 { background: #0f4f75; color: #fff; }
            .meets { background: #d3e6f1; } .one_below { background: #fdf0da; } .two_or_more_below { background: #fbe7e4; }
            * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
            """;

    private HeatMapPage() {}

    static byte[] of(HeatMap map, TextTable table) {
        var page = new StringBuilder("<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>")
                .append(safe(table.title()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><main><h1>")
                .append(safe(table.title()))
                .append("</h1><ul>");
        table.legend().forEach(line -> page.append("<li>").append(safe(line)).append("</li>"));
        page.append("</ul><table><thead><tr><th scope=\"col\">Name and role profile</th>");
        for (Column column : map.columns()) {
            page.append("<th scope=\"col\">").append(safe(column.named())).append("</th>");
        }
        page.append("</tr></thead><tbody>");
        map.rows().forEach(row -> row(page, map.lens(), row));
        return page.append("</tbody></table></main><footer>")
                .append(safe(table.madeBy()))
                .append("</footer></body></html>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void row(StringBuilder page, Lens lens, Row row) {
        page.append("<tr><th scope=\"row\">").append(safe(row.name())).append("<span>");
        page.append(safe(row.role())).append(' ').append(row.careerLevel()).append("</span></th>");
        for (Cell cell : row.cells()) {
            page.append("<td class=\"").append(colour(cell, lens)).append("\">");
            page.append(safe(cell.text(lens))).append("</td>");
        }
        page.append("</tr>");
    }

    private static String colour(Cell cell, Lens lens) {
        Level level = cell.level();
        if (level == null) {
            return "";
        }
        return lens == Lens.LEVEL ? "l" + level : cell.mark().name().toLowerCase(Locale.ROOT);
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
