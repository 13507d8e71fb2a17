package org.waymark.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/** Makes documents of role profiles; fonts and style are read once. */
final class RolePaper {

    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final PdfFonts fonts = new PdfFonts();
    private final PdfPages pages = new PdfPages(fonts);
    private final String style = style("passport.css") + style("role.css");

    Takeaway make(RoleSheet sheet, RoleDocument document, DocumentForm form) {
        return print(writing(sheet, document), foot(sheet), fileName(sheet, document, form), form);
    }

    /** Any document in this style. */
    Takeaway print(Writing writing, String foot, String fileName, DocumentForm form) {
        byte[] bytes = switch (form) {
            case PDF -> pages.print(WritingPage.of(writing, foot, fonts, style));
            case TEXT -> WritingText.of(writing, foot).getBytes(StandardCharsets.UTF_8);
        };
        return new Takeaway(fileName, form.mediaType(), bytes);
    }

    static Writing writing(RoleSheet sheet, RoleDocument document) {
        return switch (document) {
            case ROLE_PROFILE -> ProfileWriting.of(sheet);
            case JOB_DESCRIPTION -> JobDescription.of(sheet);
            case PERSON_SPECIFICATION -> PersonSpecification.of(sheet);
        };
    }

    private static String foot(RoleSheet sheet) {
        return "Made with Waymark by " + sheet.by() + ", " + TIME.format(sheet.at()) + ", from framework "
                + sheet.framework().version() + ": a reconstruction in our own words, not an official document.";
    }

    static String fileName(RoleSheet sheet, RoleDocument document, DocumentForm form) {
        String words = document.title() + " " + sheet.role().name();
        return fileName(words, sheet.at().toLocalDate(), form);
    }

    /** The words of a name that every system can save, with the day. */
    static String fileName(String words, LocalDate day, DocumentForm form) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain + "-" + day + "." + form.ending();
    }

    private static String style(String file) {
        try (InputStream in = Objects.requireNonNull(RolePaper.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
