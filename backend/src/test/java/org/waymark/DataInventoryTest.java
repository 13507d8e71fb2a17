package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** That the data inventory and the glossary speak of the tables that there are. */
@Tag("database")
class DataInventoryTest {

    private static final Path INVENTORY = Path.of("docs", "data-inventory.yml");
    private static final Path GLOSSARY = Path.of("docs", "glossary.md");
    private static final Set<String> CLASSES = Set.of("C1", "C2", "C3", "C4");

    /** Flyway's own table: its columns are not ours to comment. */
    private static final String FLYWAY = "flyway_schema_history";

    private final Map<String, Map<String, String>> schema = schema();
    private final Map<?, ?> inventory = inventory();

    @Test
    void everyTableAndColumnIsListedAndNoOther() {
        var there = new TreeSet<String>();
        schema.forEach((table, columns) -> {
            there.add(table);
            columns.keySet().stream().filter(c -> !c.isEmpty()).forEach(c -> there.add(table + "." + c));
        });
        var listed = new TreeSet<String>();
        tables().forEach((table, entry) -> {
            listed.add(table.toString());
            map(map(entry).get("columns")).keySet().forEach(column -> listed.add(table + "." + column));
        });
        assertEquals(List.of(), without(there, listed), "in the database, but not in the inventory");
        assertEquals(List.of(), without(listed, there), "in the inventory, but not in the database");
    }

    @Test
    void everyTableAndColumnHasAComment() {
        var silent = new ArrayList<String>();
        schema.forEach((table, columns) -> columns.forEach((column, comment) -> {
            if (comment.isBlank()) {
                silent.add(table + " " + column);
            }
        }));
        assertEquals(List.of(), silent);
    }

    @Test
    void everyTableSaysWhyItIsKeptAndForHowLong() {
        var faults = new ArrayList<String>();
        tables().forEach((table, entry) -> {
            if (!(map(entry).get("purpose") instanceof String purpose) || purpose.isBlank()) {
                faults.add(table + " has no purpose");
            }
            for (var rules : Map.of("lawful_basis", "lawful_bases", "retention", "retention")
                    .entrySet()) {
                Object named = map(entry).get(rules.getKey());
                if (!map(inventory.get(rules.getValue())).containsKey(named)) {
                    faults.add(table + ": there is no " + rules.getKey() + " " + named);
                }
            }
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void everyColumnSaysHowItIsProtected() {
        var faults = new ArrayList<String>();
        tables().forEach((table, entry) -> map(map(entry).get("columns")).forEach((column, protection) -> {
            Map<?, ?> says = map(protection);
            if (!CLASSES.contains(says.get("class"))
                    || !(says.get("exportable") instanceof Boolean)
                    || !(says.get("encrypted") instanceof Boolean encrypted)
                    || ("C4".equals(says.get("class")) && !encrypted)) {
                faults.add(table + "." + column + " " + says);
            }
        }));
        assertEquals(List.of(), faults);
    }

    @Test
    void theGlossaryHasEveryWordThatTablesAreNamedWith() throws IOException {
        var terms = new HashSet<String>();
        for (String line : Files.readAllLines(GLOSSARY)) {
            if (line.startsWith("| ")) {
                String term = line.substring(1, line.indexOf('|', 1));
                terms.addAll(List.of(term.strip().toLowerCase(Locale.ROOT).split("[^a-z&]+", -1)));
            }
        }
        assertTrue(terms.size() > 50, "the glossary has been read");
        var lacking = new TreeSet<String>();
        schema.keySet().forEach(table -> lacking.addAll(without(new TreeSet<>(List.of(table.split("_", -1))), terms)));
        assertEquals(Set.of(), lacking);
    }

    private Map<?, ?> tables() {
        return map(inventory.get("tables"));
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<String> without(Set<String> all, Set<String> others) {
        return all.stream().filter(one -> !others.contains(one)).toList();
    }

    private static Map<?, ?> inventory() {
        try (Reader text = Files.newBufferedReader(INVENTORY)) {
            var options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return map(new Yaml(new SafeConstructor(options)).load(text));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Each table with the comments of its columns; the comment of the table itself stands under the empty name. */
    private static Map<String, Map<String, String>> schema() {
        var schema = new TreeMap<String, Map<String, String>>();
        try (var connection = TestHouse.open().plainConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT table_name, '' AS column_name, table_comment
                          FROM information_schema.tables WHERE table_schema = DATABASE()
                        UNION ALL
                        SELECT table_name, column_name, column_comment
                          FROM information_schema.columns WHERE table_schema = DATABASE()""")) {
            while (rows.next()) {
                if (!rows.getString(1).equals(FLYWAY)) {
                    schema.computeIfAbsent(rows.getString(1), table -> new TreeMap<>())
                            .put(rows.getString(2), rows.getString(3));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return schema;
    }
}
