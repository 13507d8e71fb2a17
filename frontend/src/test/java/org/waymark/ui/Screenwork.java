package org.waymark.ui;

import static org.junit.jupiter.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The frontend as the house rules see it: classes and sources of every screen. */
final class Screenwork {

    static final Path SOURCES = Path.of("src", "main", "java", "org", "waymark", "ui");
    static final String ROOT = "org.waymark.ui.";
    static final Set<String> PLUMBING = Set.of("app", "session", "shell", "kit");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/$") && !location.contains("$Intercepted"))
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages("org.waymark.ui");

    private Screenwork() {}

    /** The package below ui: a person's, or one of the plumbing. */
    static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
    }

    static boolean isForAPerson(JavaClass type) {
        return !room(type).isEmpty() && !PLUMBING.contains(room(type));
    }

    static boolean isView(JavaClass type) {
        return type.isAnnotatedWith(Route.class);
    }

    static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    /** A public bean of the backend: something that looks into the database and checks who asks. */
    static boolean isOperation(JavaClass type) {
        return type.getPackageName().startsWith("org.waymark.")
                && room(type).isEmpty()
                && isPublic(type)
                && type.isAnnotatedWith("jakarta.inject.Singleton")
                && !type.getPackageName().equals("org.waymark.kernel");
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Screenwork::outermost).orElse(type);
    }

    static List<String> offenders(Predicate<JavaClass> offends, String sentence) {
        return CLASSES.stream()
                .filter(offends)
                .map(type -> type.getName() + " " + sentence)
                .toList();
    }

    static void none(Collection<String> offences) {
        none(offences, Map.of());
    }

    /** Fails with every offence but those that an excuse covers, by how the offence begins. */
    static void none(Collection<String> offences, Map<String, String> excuses) {
        List<String> left = offences.stream()
                .filter(offence -> excuses.keySet().stream().noneMatch(offence::startsWith))
                .distinct()
                .sorted()
                .toList();
        if (!left.isEmpty()) {
            fail("The house is not in order:\n  " + String.join("\n  ", left));
        }
    }

    static List<Path> files(Path below, String ending) {
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
