package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPagesTest {

    private static final PdfFonts FONTS = new PdfFonts();

    @TempDir
    Path folder = Path.of("");

    @Test
    void nothingIsFetchedFromTheNetworkWhateverThePageSays() throws IOException {
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            var page = new Markup(
                    FONTS,
                    "A page",
                    "@import url('" + address + "style.css'); body { background-image: url('" + address
                            + "back.png'); font-family: Elsewhere, 'Noto Sans' }"
                            + "@font-face { font-family: Elsewhere; src: url('" + address + "font.ttf') }");
            page.add(page.body(), "img", "").setAttribute("src", address + "picture.png");
            page.add(page.body(), "object", "").setAttribute("data", address + "object.svg");
            page.add(page.body(), "iframe", "").setAttribute("src", address + "frame.html");
            page.add(page.body(), "p", "", "Still here");
            assertTrue(textOf(page).contains("Still here"));
            server.setSoTimeout(300);
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void noFileOfTheServerIsReadAndNoScriptIsKept() throws IOException {
        Path secret = folder.resolve("secret.html");
        Files.writeString(secret, "<p>a secret of the server</p>");
        var page = new Markup(FONTS, "A page", "body { font-family: 'Noto Sans' }");
        page.add(page.body(), "iframe", "").setAttribute("src", secret.toUri().toString());
        page.add(page.body(), "img", "").setAttribute("src", secret.toUri().toString());
        page.add(page.body(), "script", "", "app.alert(1)");
        page.add(page.body(), "p", "", "Still here");
        byte[] bytes = new PdfPages(FONTS).print(page.document());
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        assertFalse(raw.contains("/JavaScript"));
        String text = textOf(page);
        assertTrue(text.contains("Still here"), text);
        assertFalse(text.contains("secret"), text);
    }

    @Test
    void textsWithoutALetterBreakNothing() throws IOException {
        var page = new Markup(FONTS, "A page", "body { font-family: 'Noto Sans' }");
        for (String nothing : List.of("", " ", "\u200B", "\u0007")) {
            page.add(page.body(), "p", "", nothing);
            page.add(page.add(page.body(), "div", ""), "span", "", nothing);
        }
        page.add(page.body(), "p", "", "Still here");
        assertTrue(textOf(page).contains("Still here"));
    }

    @Test
    void lettersOfManyScriptsAreDrawnAndOthersNamed() {
        assertEquals("Siân Ōkubo Ŵyn", FONTS.readable("Sia\u0302n Ōkubo Ŵyn"));
        assertEquals("[rocket] to [thumbs up sign]", FONTS.readable("🚀 to 👍\uFE0F"));
        assertEquals("a b", FONTS.readable("a\u202E\u0007b\u200B"));
        assertEquals("", FONTS.readable(""));
    }

    @Test
    void arabicLettersJoinAndComeApartAgain() {
        String joined = ArabicForms.joined("سلام");
        assertFalse(joined.contains("س"), joined);
        assertEquals(3, joined.length(), "lam and alef are one");
        assertEquals("سلام", ArabicForms.separated(joined));
        assertEquals("Sam", ArabicForms.joined("Sam"));
    }

    private static String textOf(Markup page) throws IOException {
        return PassportPaperTest.textOf(new Pdf(new PdfPages(FONTS).print(page.document()), ""));
    }
}
