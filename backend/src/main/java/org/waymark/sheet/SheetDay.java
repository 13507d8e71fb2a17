package org.waymark.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.kernel.Refused;

/** Reads days as the programs write them that files come from. */
public final class SheetDay {

    private static final List<DateTimeFormatter> SHAPES = List.of(
            shape("uuuu-MM-dd"),
            shape("d/M/uuuu"),
            shape("d-M-uuuu"),
            shape("d.M.uuuu"),
            shape("d MMM uuuu"),
            shape("d-MMM-uuuu"),
            shape("d MMMM uuuu"));

    private static final int LONGEST = 40;

    private SheetDay() {}

    /** The day that stands in a cell, with or without a time behind it; a cell that is too long for one is not read. */
    public static Optional<LocalDate> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        // Java's British English writes September with four letters, other programs write it with three
        String plain = typed.replaceFirst("[T ,]+\\d{1,2}:\\d{2}.*$", "")
                .replaceFirst("(?i)\\bsep\\b", "Sept")
                .strip();
        for (DateTimeFormatter shape : SHAPES) {
            try {
                return Optional.of(LocalDate.parse(plain, shape));
            } catch (DateTimeParseException _) {
                // another shape may fit
            }
        }
        return Optional.empty();
    }

    /** What is said of a cell that holds no day. */
    public static String unreadable(String typed) {
        return "“" + Refused.quoted(typed) + "” is not a day we can read. Write it as 2027-03-31 or 31/03/2027.";
    }

    private static DateTimeFormatter shape(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
