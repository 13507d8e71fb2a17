package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassportPaperTest {

    private static final PassportPaper PAPER = new PassportPaper();

    @Test
    void theTextIsTheOneAgreed() throws IOException {
        String text = textOf(PAPER.print(PassportSample.of("Sam Okoro")));
        assertEquals(golden("passport.txt"), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Brien",
                "Ōkubo Haruka",
                "Siân Llŷr Ŵyn-Prŷs",
                "Zoë Nguyễn",
                "Ελένη Παπαδοπούλου",
                "Наталія Шевченко",
                "<b>Bold</b> & \"quoted\" <script>alert(1)</script>",
                "<img src='http://example.org/x.png'/>",
                "&lt;&#x41; ]]> <!-- --> <?xml?>",
                "}@import url('http://example.org/a.css');{",
                "يوسف حداد",
                "שרה כהן"
            })
    void aNameStandsAsItIs(String name) throws IOException {
        String text = textOf(PAPER.print(PassportSample.of(name)));
        assertTrue(text.contains("\n" + name + "\n"), text);
    }

    @Test
    void aCharacterWithoutAGlyphIsNamed() throws IOException {
        String text = textOf(PAPER.print(PassportSample.of("Sam 🚀 Okoro")));
        assertTrue(text.contains("\nSam [rocket] Okoro\n"), text);
    }

    @Test
    void charactersThatTurnTheWritingRoundAreLeftOut() throws IOException {
        String text = textOf(PAPER.print(PassportSample.of("Sam \u202Eorokk\u202C \u0000\tO\u200Dkoro\uD800")));
        assertTrue(text.contains("\nSam orokk Okoro\n"), text);
    }

    @Test
    void aVeryLongNameStaysOnThePageAsAWhole() throws IOException {
        String name = "Wolfeschlegelsteinhausenbergerdorff".repeat(6).substring(0, 200);
        Pdf pdf = PAPER.print(PassportSample.with(name, name, name, 3));
        String text = textOf(pdf).replace("\n", "");
        assertTrue(text.contains(name), text);
    }

    @Test
    void theFileNameIsPlain() {
        assertEquals(
                "competency-passport-sian-llyr-2026-11-20.pdf",
                PAPER.print(PassportSample.of("Siân Llŷr")).fileName());
        assertEquals(
                "competency-passport-2026-11-20.pdf",
                PAPER.print(PassportSample.of("שרה")).fileName());
    }

    @Test
    void anEmptyPassportSaysSo() throws IOException {
        Passport sample = PassportSample.of("Sam Okoro");
        var empty = new Passport(
                new Passport.Holder("Sam Okoro", null, java.util.List.of(), ""),
                sample.framework(),
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                sample.made());
        String text = textOf(PAPER.print(empty));
        assertTrue(text.contains("No level has been agreed yet."), text);
        assertTrue(text.contains("No evidence has been added yet."), text);
        assertFalse(text.contains("Not yet agreed"), text);
    }

    static String textOf(Pdf pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document).replace("\r\n", "\n");
        }
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/documents", name));
    }
}
