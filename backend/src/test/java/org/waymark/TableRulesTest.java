package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.waymark.House.none;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each table belongs to one room, and only that room's repositories name it. */
class TableRulesTest {

    private static final Pattern OWNED = Pattern.compile("Tables: ([a-z_, ]+)\\.");
    private static final Pattern MADE = Pattern.compile("CREATE TABLE (?:IF NOT EXISTS )?([a-z_]+)");
    private static final Pattern TAKEN_AWAY = Pattern.compile("DROP TABLE ([a-z_]+)");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:\\b(?:FROM|JOIN|INTO|UPDATE|TABLE)\\s+|\\bFROM\\s+\\w+(?:\\s+\\w+)?\\s*,\\s*)`?([a-z_]+)");

    private final Map<String, String> owners = owners();

    @Test
    void everyTableBelongsToOneRoom() {
        var made = new TreeSet<String>();
        House.migrations().forEach(file -> {
            all(MADE, House.text(file)).forEach(made::add);
            all(TAKEN_AWAY, House.text(file)).forEach(made::remove);
        });
        assertEquals(made, new TreeSet<>(owners.keySet()), "tables made by migrations and tables in package-info");
    }

    @Test
    void repositoriesStayInTheirRoom() {
        none(House.offenders(
                type -> isRepository(type)
                        && (House.isPublic(type) || !type.getSimpleName().endsWith("Repository")),
                "is a repository: make it package-private and name it …Repository"));
        none(House.offenders(
                type -> type.getSimpleName().endsWith("Repository") && !isRepository(type), "is not a repository"));
    }

    @Test
    void rowsStayInTheirRoom() {
        none(House.offenders(
                type -> type.getSimpleName().endsWith("Row")
                        && House.isPublic(type)
                        && type.isRecord()
                        && type.isAnnotatedWith(MappedEntity.class),
                "is a row: keep it package-private and give others a record that says what it means"));
    }

    @Test
    void queriesNameOnlyTablesOfTheirRoom() {
        var offences = new ArrayList<String>();
        for (JavaClass type : House.CLASSES) {
            type.getMethods().forEach(method -> offences.addAll(foreignTables(method)));
            if (type.isAnnotatedWith(MappedEntity.class)) {
                foreign(type, type.getAnnotationOfType(MappedEntity.class).value())
                        .forEach(table -> offences.add(type.getName() + " is a row of " + table));
            }
        }
        none(offences);
    }

    private List<String> foreignTables(JavaMethod method) {
        return method.isAnnotatedWith(Query.class)
                ? all(NAMED, method.getAnnotationOfType(Query.class).value()).stream()
                        .flatMap(table -> foreign(method.getOwner(), table).stream())
                        .map(table -> method.getFullName() + " names " + table + " of " + owners.get(table))
                        .toList()
                : List.of();
    }

    /** The table, if it is somebody else's. Names of columns can follow UPDATE too; they belong to nobody. */
    private Set<String> foreign(JavaClass type, String table) {
        String owner = owners.get(table);
        return owner == null || owner.equals(House.room(type)) ? Set.of() : Set.of(table);
    }

    private static boolean isRepository(JavaClass type) {
        return type.isAnnotatedWith(JdbcRepository.class);
    }

    private static Map<String, String> owners() {
        var owners = new TreeMap<String, String>();
        for (Path file : House.sources(House.SOURCES)) {
            if (file.endsWith("package-info.java")) {
                String room = file.getName(file.getNameCount() - 2).toString();
                String words = House.text(file).replaceAll("\\s*\\n( \\*)?\\s*", " ");
                for (String tables : all(OWNED, words)) {
                    for (String table :
                            Pattern.compile(", ").splitAsStream(tables).toList()) {
                        if (!table.equals("none") && owners.put(table, room) != null) {
                            throw new AssertionError(table + " has two owners");
                        }
                    }
                }
            }
        }
        return owners;
    }

    private static List<String> all(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        var found = new ArrayList<String>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
