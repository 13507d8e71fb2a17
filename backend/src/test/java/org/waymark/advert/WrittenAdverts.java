package org.waymark.advert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.data.ReferenceReader;
import org.waymark.data.Release;
import org.waymark.framework.PayBand;

/** Adverts that were written to measure the reading on, each with what a person finds in it. */
final class WrittenAdverts {

    static final AdvertVocabulary VOCABULARY = vocabulary();

    private WrittenAdverts() {}

    /** An advert and its values, such as “closing” and “2026-12-13”. */
    record Written(String name, String text, List<Value> values) {
        List<String> of(String field) {
            return values.stream()
                    .filter(value -> value.field().equals(field))
                    .map(Value::value)
                    .toList();
        }
    }

    /** Something that a person finds in an advert. */
    record Value(String field, String value) {
        static Value of(String line) {
            int colon = line.indexOf(": ");
            return new Value(line.substring(0, colon), line.substring(colon + 2).strip());
        }
    }

    static List<Written> in(String folder) {
        Path place = Path.of("src", "test", "resources", folder);
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(WrittenAdverts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Written read(Path file) {
        try {
            String name = file.getFileName().toString().replace(".txt", "");
            return new Written(
                    name,
                    Files.readString(file),
                    Files.readAllLines(file.resolveSibling(name + ".truth")).stream()
                            .filter(line -> !line.isBlank())
                            .map(Value::of)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AdvertVocabulary vocabulary() {
        var framework = Release.newest().read().orThrow();
        return new AdvertVocabulary(
                framework.roles().stream()
                        .map(role -> new AdvertVocabulary.Role(role.code(), role.name(), role.aliases()))
                        .toList(),
                framework.payBands().stream()
                        .map(band -> new PayBand(band.band(), band.entryGbp(), band.topGbp(), ""))
                        .toList(),
                ReferenceReader.bundled().orThrow().forces().stream()
                        .collect(Collectors.toMap(force -> force.code(), force -> force.name())));
    }
}
