package org.waymark;

import static org.junit.jupiter.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.kernel.Actor;

/** The backend as the house rules see it: its shelves, its classes, its operations. */
final class House {

    /** The architecture. A package uses lower lines only; packages on one line do not know each other. */
    static final List<String> SHELVES = List.of(
            "kernel store",
            "audit sheet upload vault",
            "access",
            "framework",
            "provision",
            "people",
            "outbox",
            "assessment signin vetting",
            "training",
            "advert development guidance observation recruitment",
            "skillmix supervision",
            "home reporting oversight jobs",
            "demo api");

    static final int FIRST_WITH_ACTORS = 2;
    static final int FIRST_THAT_ASKS = 3;
    static final Path SOURCES = Path.of("src", "main", "java");
    static final String ROOT = "org.waymark.";

    /** All classes that people wrote; those that annotation processors add are left out. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/$") && !location.contains("$Intercepted"))
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .withImportOption(location -> !location.contains("/org/waymark/data/"))
            .importPackages("org.waymark");

    private House() {}

    /** The room that a class is in, as the shelves name it: its package below the root. */
    static String room(JavaClass type) {
        return type.getPackageName().substring(Math.min(type.getPackageName().length(), ROOT.length()));
    }

    /** The shelf of a room, from 0; -1 where the shelves do not know it. */
    static int shelf(String room) {
        for (int shelf = 0; shelf < SHELVES.size(); shelf++) {
            if ((" " + SHELVES.get(shelf) + " ").contains(" " + room + " ")) {
                return shelf;
            }
        }
        return -1;
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT)
                && !type.getPackageName().equals("org.waymark.data")
                && !type.getPackageName().startsWith("org.waymark.ui");
    }

    static boolean isBean(JavaClass type) {
        return Stream.of(
                        "jakarta.inject.Singleton",
                        "io.micronaut.context.annotation.Prototype",
                        "io.micronaut.context.annotation.Factory")
                .anyMatch(type::isAnnotatedWith);
    }

    /** What the rooms offer: public methods of public beans from the given shelf up. */
    static List<JavaMethod> operations(int fromShelf) {
        return CLASSES.stream()
                .filter(type -> shelf(room(type)) >= fromShelf && isBean(type) && isPublic(type))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .toList();
    }

    static boolean takesActorFirst(JavaMethod method) {
        List<JavaClass> parameters = method.getRawParameterTypes();
        return !parameters.isEmpty() && parameters.getFirst().isEquivalentTo(Actor.class);
    }

    static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    /** The offences among the classes, as sentences: the class's name and what is wrong with it. */
    static List<String> offenders(Predicate<JavaClass> offends, String sentence) {
        return CLASSES.stream()
                .filter(offends)
                .map(type -> type.getName() + " " + sentence)
                .toList();
    }

    static void none(Collection<String> offences) {
        if (!offences.isEmpty()) {
            fail("The house is not in order:\n  "
                    + String.join("\n  ", offences.stream().distinct().sorted().toList()));
        }
    }

    /** Every source file below the folder, for what class files no longer tell. */
    static List<Path> sources(Path below) {
        return files(below, ".java");
    }

    static List<Path> migrations() {
        return files(Path.of("src", "main", "resources", "db", "migration"), ".sql");
    }

    private static List<Path> files(Path below, String ending) {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
