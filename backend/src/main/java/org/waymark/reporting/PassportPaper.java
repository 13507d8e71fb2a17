package org.waymark.reporting;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Prints passports; fonts and style are read once. */
@Singleton
class PassportPaper {

    private final PdfFonts fonts = new PdfFonts();
    private final PdfPages pages = new PdfPages(fonts);
    private final String style = style();

    Pdf print(Passport passport) {
        byte[] bytes = pages.print(PassportPage.of(passport, fonts, style));
        return new Pdf(bytes, PassportWords.fileName(passport));
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(PassportPaper.class.getResourceAsStream("passport.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
