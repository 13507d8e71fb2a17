package org.waymark.reporting;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that documents are set in, and what of a text they can show. */
final class PdfFonts {

    /** One font: its family in style sheets, its weight and its file. */
    record Face(String family, int weight, byte[] file) {
        TrueTypeFont open() throws IOException {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        }

        /** The font for one document, of which only the letters that are used get embedded; ligatures stay off. */
        PDFontSupplier in(PDDocument document) {
            return new PDFontSupplier(null) {
                @Override
                public PDFont supply() {
                    try {
                        TrueTypeFont font = open();
                        font.setEnableGsub(false);
                        document.registerTrueTypeFontForClosing(font);
                        return PDType0Font.load(document, font, true);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            };
        }
    }

    private static final int VARIATION_SELECTORS = 0xFE00;
    private static final int VARIATION_SELECTORS_END = 0xFE0F;

    private final List<Face> faces = List.of(
            new Face("Noto Sans", 400, read("NotoSans-Regular.ttf")),
            new Face("Noto Sans", 700, read("NotoSans-Bold.ttf")),
            new Face("DejaVu Sans", 400, read("DejaVuSans.ttf")));
    private final List<CmapLookup> glyphs = glyphsOf(faces);

    List<Face> faces() {
        return faces;
    }

    /**
     * The text as the fonts can show it: composed, without characters that are invisible or turn the writing round,
     * and with the Unicode name in brackets for a character that no font has, such as most emoji.
     */
    String readable(String text) {
        var shown = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(character -> append(shown, character));
        return shown.toString();
    }

    private void append(StringBuilder shown, int character) {
        if (Character.isISOControl(character)) {
            shown.append(' ');
        } else if (!isInvisible(character)) {
            if (isDrawn(character)) {
                shown.appendCodePoint(character);
            } else {
                shown.append('[').append(nameOf(character)).append(']');
            }
        }
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT
                || type == Character.SURROGATE
                || (character >= VARIATION_SELECTORS && character <= VARIATION_SELECTORS_END);
    }

    private boolean isDrawn(int character) {
        return glyphs.stream().anyMatch(font -> font.getGlyphId(character) != 0);
    }

    private static String nameOf(int character) {
        String name = Character.getName(character);
        return name == null ? String.format("U+%04X", character) : name.toLowerCase(Locale.ROOT);
    }

    private static byte[] read(String file) {
        try (InputStream in = Objects.requireNonNull(PdfFonts.class.getResourceAsStream("/fonts/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CmapLookup> glyphsOf(List<Face> faces) {
        var found = new ArrayList<CmapLookup>();
        for (Face face : faces) {
            if (face.weight() == 400) {
                try (var font = face.open()) {
                    found.add(font.getUnicodeCmapLookup());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return List.copyOf(found);
    }
}
