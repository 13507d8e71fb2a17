package org.waymark.data;

import static org.waymark.data.Faults.WHOLE_FILE;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one comma-separated file whose columns are known beforehand. */
final class CsvFile {

    private CsvFile() {}

    /** The rows below the header; none if the file or its header could not be understood. */
    static List<Row> read(Folder folder, String file, List<String> columns, Faults faults) {
        return TextFile.read(folder, file, faults)
                .map(text -> parsed(text, file, faults))
                .filter(records -> headerIsSound(records, file, columns, faults))
                .map(records -> rows(records, file, faults))
                .orElseGet(List::of);
    }

    private static List<CsvRecord> parsed(String text, String file, Faults faults) {
        var records = new ArrayList<CsvRecord>();
        try (var reader = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            reader.forEach(records::add);
        } catch (CsvParseException _) {
            long last = records.isEmpty() ? 0 : records.getLast().getStartingLineNumber();
            faults.add(
                    file,
                    "after line " + last,
                    "The rows below cannot be read; look for a quotation mark out of place.");
        } catch (IOException _) {
            faults.add(file, WHOLE_FILE, "The file could not be read.");
        }
        return records;
    }

    private static boolean headerIsSound(List<CsvRecord> records, String file, List<String> columns, Faults faults) {
        if (records.isEmpty()) {
            faults.add(file, WHOLE_FILE, "The file has no header.");
            return false;
        }
        var header = records.getFirst();
        var place = "line " + header.getStartingLineNumber();
        if (header.getFields().stream().anyMatch(name -> name.indexOf('\t') >= 0)) {
            faults.add(file, place, "The header is separated by tabs; commas are needed.");
            return false;
        }
        header.getFields().stream()
                .filter(name -> !columns.contains(name))
                .forEach(name -> faults.add(file, place, "The column \"" + name + "\" is not known here."));
        columns.stream()
                .filter(name -> !header.getFields().contains(name))
                .forEach(name -> faults.add(file, place, "The column \"" + name + "\" is missing."));
        header.getFields().stream()
                .filter(name ->
                        header.getFields().indexOf(name) != header.getFields().lastIndexOf(name))
                .forEach(name -> faults.add(file, place, "The column \"" + name + "\" stands there twice."));
        return header.getFields().containsAll(columns);
    }

    private static List<Row> rows(List<CsvRecord> records, String file, Faults faults) {
        var names = records.getFirst().getFields();
        var rows = new ArrayList<Row>();
        for (var fields : records.subList(1, records.size())) {
            var place = "line " + fields.getStartingLineNumber();
            if (fields.getFieldCount() == names.size()) {
                rows.add(new Row(file, place, names, fields.getFields(), faults));
            } else {
                int found = fields.getFieldCount();
                faults.add(file, place, "The row has %d fields instead of %d.".formatted(found, names.size()));
            }
        }
        return rows;
    }
}
