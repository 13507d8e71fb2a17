package org.waymark.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;

/**
 * Reads separated text with a header into rows, strictly, and says everything that is wrong with it. A file from another
 * program may name its columns otherwise and have more of them; what is not asked for is not read.
 */
public final class Sheet {

    private static final int MOST_ROWS = 5000;
    private static final int MOST_COLUMNS = 40;
    private static final int MOST_FOREIGN_COLUMNS = 200;
    private static final int LONGEST_CELL = 10_000;
    private static final Set<String> RIGHTS = Set.of(
            "role", "roles", "password", "passwords", "admin", "administrator", "permission", "permissions", "rights");
    private static final Pattern LINE = Pattern.compile("line ([0-9]{1,9})");

    private final List<String> known;
    private final Set<String> needed;
    private final @Nullable Foreign foreign;
    private final SheetFaults faults;

    private Sheet(List<String> known, Set<String> needed, @Nullable Foreign foreign, SheetFaults faults) {
        this.known = known;
        this.needed = needed;
        this.foreign = foreign;
        this.faults = faults;
    }

    /**
     * How a file of another program is read.
     *
     * @param names our column for each name that it may have there
     * @param unread takes the names of the columns that are not read
     */
    public record Foreign(Map<String, String> names, List<String> unread) {}

    /** The rows below the header; none where the header already is wrong. */
    public static List<SheetRow> read(String text, List<String> known, Set<String> needed, SheetFaults faults) {
        return new Sheet(known, needed, null, faults).rows(text);
    }

    /** The rows below the header of a file from another program. */
    public static List<SheetRow> readForeign(
            String text, List<String> known, Set<String> needed, Foreign foreign, SheetFaults faults) {
        return new Sheet(known, needed, foreign, faults).rows(text);
    }

    private List<SheetRow> rows(String text) {
        char separator = separator(text);
        int open = openQuote(text, separator);
        if (open > 0) {
            faults.add(open, "", "A quotation mark opens here and never closes, so nothing after it can be read.");
            return List.of();
        }
        List<CsvRecord> records = records(text, separator);
        if (records.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> columns = header(records.getFirst());
        if (!faults.isEmpty()) {
            return List.of();
        }
        if (records.size() == 1) {
            faults.add(1, "", "The file has a header but no rows.");
        }
        if (records.size() > MOST_ROWS + 1) {
            faults.add(0, "", "The file has more than 5,000 rows. Split it into smaller ones.");
            return List.of();
        }
        return records.stream()
                .skip(1)
                .filter(row -> sound(row, records.getFirst().getFieldCount()))
                .map(row -> new SheetRow((int) row.getStartingLineNumber(), columns, row.getFields()))
                .toList();
    }

    private List<CsvRecord> records(String text, char separator) {
        var records = new ArrayList<CsvRecord>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                records.add(row);
                if (records.size() > MOST_ROWS + 1) {
                    break;
                }
            }
        } catch (CsvParseException unreadable) {
            var place = LINE.matcher(String.valueOf(unreadable.getMessage()));
            faults.add(
                    place.find() ? Integer.parseInt(place.group(1)) : 0,
                    "",
                    "This line cannot be read: something follows a closing quotation mark, or it has too many cells.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    private Map<String, Integer> header(CsvRecord header) {
        var columns = new HashMap<String, Integer>();
        int line = (int) header.getStartingLineNumber();
        int most = foreign == null ? MOST_COLUMNS : MOST_FOREIGN_COLUMNS;
        if (header.getFieldCount() > most) {
            faults.add(line, "", "The header has more than " + most + " columns.");
            return columns;
        }
        for (int at = 0; at < header.getFieldCount(); at++) {
            String typed = Refused.quoted(header.getField(at));
            String name =
                    Faults.clean(header.getField(at)).toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
            if (foreign != null) {
                foreign(foreign, columns, name, typed, at);
            } else if (RIGHTS.contains(name)) {
                faults.add(line, typed, "Rights and passwords never come from a file. Take this column out.");
            } else if (!known.contains(name)) {
                faults.add(
                        line, typed, "There is no column of this name. Known are: " + String.join(", ", known) + ".");
            } else if (columns.put(name, at) != null) {
                faults.add(line, typed, "This column is there twice.");
            }
        }
        known.stream()
                .filter(name -> needed.contains(name) && !columns.containsKey(name))
                .forEach(name -> faults.add(line, name, "This column is missing."));
        return columns;
    }

    private void foreign(Foreign names, Map<String, Integer> columns, String name, String typed, int at) {
        String plain = name.replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        String ours = names.names().getOrDefault(plain, plain);
        if (!known.contains(ours) || columns.putIfAbsent(ours, at) != null) {
            names.unread().add(typed);
        }
    }

    private boolean sound(CsvRecord row, int columns) {
        int line = (int) row.getStartingLineNumber();
        if (row.getFieldCount() != columns) {
            faults.add(
                    line,
                    "",
                    "The line has %d cells, the header %d. Check separators and quotation marks."
                            .formatted(row.getFieldCount(), columns));
            return false;
        }
        if (row.getFields().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            faults.add(line, "", "A cell is longer than 10,000 characters.");
            return false;
        }
        return true;
    }

    /** The separator that stands most often in the first line, outside quotation marks. */
    private static char separator(String text) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (char c : text.lines().findFirst().orElse("").toCharArray()) {
            quoted = (c == '"') != quoted;
            commas += !quoted && c == ',' ? 1 : 0;
            semicolons += !quoted && c == ';' ? 1 : 0;
            tabs += !quoted && c == '\t' ? 1 : 0;
        }
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    /** The line where a quotation mark opens that never closes, or 0. The parser would take the rest for one cell. */
    private static int openQuote(String text, char separator) {
        boolean quoted = false;
        boolean cellStarts = true;
        int line = 1;
        int opened = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            line += c == '\n' ? 1 : 0;
            if (quoted && c == '"' && text.startsWith("\"\"", at)) {
                at++;
            } else if (quoted && c == '"') {
                quoted = false;
                cellStarts = false;
            } else if (!quoted && c == '"' && cellStarts) {
                quoted = true;
                opened = line;
            } else if (!quoted) {
                cellStarts = c == separator || c == '\n' || c == '\r';
            }
        }
        return quoted ? opened : 0;
    }
}
