package org.waymark.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes CSV after RFC 4180: every field quoted, nothing a formula, marked as UTF-8 for spreadsheets. */
public final class CsvText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    /** The lines, each filled up with empty fields to the given width. */
    public static byte[] of(List<List<String>> lines, int width) {
        var text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            lines.forEach(line -> csv.writeRecord(filled(line, width)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** RFC 4180 wants as many fields in every line. */
    private static List<String> filled(List<String> line, int width) {
        var fields = new ArrayList<String>();
        line.forEach(field -> fields.add(SafeCell.of(field)));
        while (fields.size() < width) {
            fields.add("");
        }
        return fields;
    }
}
