package org.waymark.demo;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One of the files that the story is written in. Days stand there as periods before the day it is told. */
final class StoryFile {

    private StoryFile() {}

    /** The lines of the file, which counts its days back from the given one. */
    static List<Line> lines(String file, LocalDate told) {
        try (InputStream stream = StoryFile.class.getResourceAsStream("/demo/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The demo's file " + file + " is missing.");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            try (var reader =
                    CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text)) {
                return reader.stream()
                        .map(fields -> new Line(file, fields, told))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's file " + file + " cannot be read.", e);
        }
    }

    /** One line, its fields by the names of their columns. */
    record Line(String file, NamedCsvRecord fields, LocalDate told) {

        String text(String column) {
            return fields.getField(column);
        }

        boolean has(String column) {
            return !text(column).isEmpty();
        }

        LocalDate day(String column) {
            return told.minus(Period.parse(text(column)));
        }

        /** The day, or nothing where the field is empty. */
        @Nullable
        LocalDate dayIfAny(String column) {
            return has(column) ? day(column) : null;
        }

        /** The words of the field, each as what it stands for. */
        <T> Set<T> each(String column, Function<String, T> made) {
            return has(column)
                    ? Arrays.stream(text(column).split(" ", -1)).map(made).collect(Collectors.toSet())
                    : Set.of();
        }
    }
}
