package org.waymark.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.waymark.skillmix.CoverRows;
import org.waymark.skillmix.HeatMap;
import org.waymark.skillmix.Row;
import org.waymark.skillmix.Tone;

/** Writes a table as a workbook: texts only, never a formula; a heat map in the colours of the screen. */
final class XlsxSheet {

    private static final int HEADINGS = 1;
    private static final int NAME_WIDTH = 28;
    private static final String WHITE = "FFFFFF";
    private static final String INK = "14202B";

    private XlsxSheet() {}

    static byte[] of(HeatMap map, TextTable table) {
        return book("Heat map", sheet -> {
            head(sheet, table);
            texts(sheet, table);
            colours(sheet, map);
            foot(sheet, table);
            layOut(sheet, table.headings().size());
        });
    }

    /** A table without colours; long texts are wrapped within the widths. */
    static byte[] of(String name, TextTable table, List<Integer> widths) {
        return book(name, sheet -> {
            head(sheet, table);
            texts(sheet, table);
            foot(sheet, table);
            for (int column = 0; column < widths.size(); column++) {
                sheet.width(column, widths.get(column));
            }
            int last = HEADINGS + table.rows().size();
            sheet.range(HEADINGS + 1, 0, Math.max(HEADINGS + 1, last), widths.size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            paper(sheet);
        });
    }

    private static byte[] book(String name, Consumer<Worksheet> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Waymark", "1.0")) {
            fill.accept(book.newWorksheet(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void head(Worksheet sheet, TextTable table) {
        sheet.value(0, 0, table.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int column = 0; column < table.headings().size(); column++) {
            sheet.value(HEADINGS, column, table.headings().get(column));
            sheet.style(HEADINGS, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("bottom")
                    .fillColor("EEF2F5")
                    .set();
        }
    }

    private static void texts(Worksheet sheet, TextTable table) {
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> texts = table.rows().get(i);
            for (int column = 0; column < texts.size(); column++) {
                sheet.value(HEADINGS + 1 + i, column, texts.get(column));
            }
        }
    }

    private static void colours(Worksheet sheet, HeatMap map) {
        int first = HEADINGS + 1;
        CoverRows cover = map.cover();
        if (cover != null && HeatMapTable.hasCover(map)) {
            cover(sheet, first++, cover);
        }
        for (int i = 0; i < map.rows().size(); i++) {
            Row row = map.rows().get(i);
            for (int column = 0; column < row.cells().size(); column++) {
                colour(
                        sheet,
                        first + i,
                        HeatMapTable.ABOUT_THE_PERSON + column,
                        row.cells().get(column).tone(map.lens()));
            }
        }
    }

    private static void cover(Worksheet sheet, int row, CoverRows cover) {
        sheet.style(row, 0).bold().wrapText(true).set();
        for (int i = 0; i < cover.cells().size(); i++) {
            var style = sheet.style(row, HeatMapTable.ABOUT_THE_PERSON + i)
                    .horizontalAlignment("center")
                    .wrapText(true);
            cover.cells()
                    .get(i)
                    .worst()
                    .ifPresent(
                            need -> style.fillColor(Tints.fill(need.verdict())).fontColor(INK));
            style.set();
        }
    }

    private static void colour(Worksheet sheet, int row, int column, Tone tone) {
        String fill = Tints.fill(tone);
        var style = sheet.style(row, column).horizontalAlignment("center");
        if (fill != null) {
            style.fillColor(fill).fontColor(Tints.isDark(tone) ? WHITE : INK);
        }
        style.set();
    }

    private static void foot(Worksheet sheet, TextTable table) {
        int row = HEADINGS + table.rows().size() + 2;
        for (String line : table.legend()) {
            sheet.value(row++, 0, line);
        }
        sheet.value(row + 1, 0, table.madeBy());
        sheet.style(row + 1, 0).italic().set();
    }

    private static void layOut(Worksheet sheet, int columns) {
        sheet.width(0, NAME_WIDTH);
        sheet.width(1, NAME_WIDTH);
        sheet.width(2, 8);
        sheet.width(3, NAME_WIDTH);
        for (int column = HeatMapTable.ABOUT_THE_PERSON; column < columns; column++) {
            sheet.width(column, 14);
        }
        paper(sheet);
    }

    private static void paper(Worksheet sheet) {
        sheet.freezePane(1, HEADINGS + 1);
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADINGS);
    }
}
