package org.waymark.upload;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

class AttackFilesTest {

    @TempDir
    Path folder = Path.of("");

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("empty.pdf", new byte[0], "This file is empty"),
                Arguments.of("large.pdf", new byte[FileCheck.LARGEST + 1], "larger than 10 MB"),
                Arguments.of("notes", AttackFiles.pdf(), "no ending"),
                Arguments.of("tool.exe", AttackFiles.pdf(), "are not taken"),
                Arguments.of("page.html", AttackFiles.bytes("<html>"), "are not taken"),
                Arguments.of("eicar.txt", AttackFiles.bytes(AttackFiles.EICAR), "are not taken"),
                Arguments.of("DBS certificate.pdf", AttackFiles.pdf(), "never takes such papers"),
                Arguments.of("picture.pdf", AttackFiles.image("png", 8, 8), "is no PDF"),
                Arguments.of("paper.png", AttackFiles.pdf(), "is no PNG"),
                Arguments.of("photo.jpg", AttackFiles.image("png", 8, 8), "is no JPEG"),
                Arguments.of("script.png", AttackFiles.bytes("GIF89a/*"), "is no PNG"),
                Arguments.of(
                        "page.pdf", AttackFiles.joined(AttackFiles.bytes("<html>\n"), AttackFiles.pdf()), "is no PDF"),
                Arguments.of(
                        "old.docx",
                        AttackFiles.joined(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, new byte[600]),
                        "locked with a password"),
                Arguments.of("script.pdf", AttackFiles.scriptedPdf(), "holds JavaScript"),
                Arguments.of("launch.pdf", AttackFiles.launchingPdf(), "starts programs"),
                Arguments.of("carry.pdf", AttackFiles.carryingPdf(), "holds other files"),
                Arguments.of("locked.pdf", AttackFiles.lockedPdf("secret"), "locked"),
                Arguments.of("halfLocked.pdf", AttackFiles.lockedPdf(""), "locked"),
                Arguments.of("none.pdf", AttackFiles.pdf(0, null), "no pages"),
                Arguments.of("many.pdf", AttackFiles.pdf(2_001, null), "more than 2,000 pages"),
                Arguments.of("dense.pdf", AttackFiles.densePdf(), "unpacks to far more"),
                Arguments.of("cut.pdf", Arrays.copyOf(AttackFiles.pdf(), 200), "cannot be read"),
                Arguments.of("huge.png", AttackFiles.hugePng(), "40 million"),
                Arguments.of("cut.png", Arrays.copyOf(AttackFiles.image("png", 64, 64), 60), "cannot be read"),
                Arguments.of("macro.docm", AttackFiles.docx(), "macros"),
                Arguments.of("macro.docx", AttackFiles.docxWith("word/vbaProject.bin", new byte[9]), "macros"),
                Arguments.of("up.docx", AttackFiles.docxWith("../../up.xml", new byte[9]), "broken"),
                Arguments.of("zip.docx", AttackFiles.docxWith("word/in.bin", AttackFiles.docx()), "other files inside"),
                Arguments.of(
                        "ratio.docx", AttackFiles.docxWith("word/a.xml", new byte[8_000_000]), "unpacks to far more"),
                Arguments.of("crowd.docx", AttackFiles.crowdedDocx(), "unpacks to far more"),
                Arguments.of("over.docx", AttackFiles.overlappingDocx(), "broken"),
                Arguments.of("lies.docx", AttackFiles.lyingDocx(), "broken"),
                Arguments.of("entity.xlsx", entities(StandardCharsets.UTF_8), "broken"),
                Arguments.of("entity16.xlsx", entities(StandardCharsets.UTF_16), "broken"),
                Arguments.of(
                        "template.docx",
                        outward("http://evil.example/t.dotm", "attachedTemplate"),
                        "draws on something"),
                Arguments.of("file.docx", outward("file:////host/share", "hyperlink"), "draws on something"),
                Arguments.of("sheet.docx", AttackFiles.zip(AttackFiles.xlsxParts(), true), "is no DOCX"),
                Arguments.of("plain.docx", AttackFiles.zip(Map.of("a.txt", new byte[9]), true), "is no DOCX"));
    }

    private static byte[] entities(Charset letters) {
        var parts = AttackFiles.xlsxParts();
        parts.put(
                "xl/sharedStrings.xml",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>".getBytes(letters));
        return AttackFiles.zip(parts, true);
    }

    private static byte[] outward(String target, String type) {
        return AttackFiles.docxWith(
                "word/_rels/document.xml.rels", AttackFiles.relation("TargetMode=\"External\"", target, type));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void whatMayHarmIsRefusedWithTheReason(String name, byte[] file, String reason) {
        var refused = assertThrows(Refused.NotValid.class, () -> FileCheck.checked(name, file));
        assertTrue(refused.sentence().contains(reason), refused.sentence());
    }

    @Test
    void filesOfTheFiveKindsComeIn() {
        byte[] pdf = AttackFiles.pdf();
        assertArrayEquals(pdf, FileCheck.checked("Paper.PDF", pdf).bytes());
        assertEquals(
                FileKind.DOCX, FileCheck.checked("a.docx", AttackFiles.docx()).kind());
        assertEquals(
                FileKind.XLSX,
                FileCheck.checked("a.xlsx", AttackFiles.zip(AttackFiles.xlsxParts(), true))
                        .kind());
        assertEquals(
                FileKind.PNG,
                FileCheck.checked("a.png", AttackFiles.image("png", 8, 8)).kind());
        assertEquals(
                FileKind.JPEG,
                FileCheck.checked("a.jpeg", AttackFiles.image("jpg", 8, 8)).kind());
        FileCheck.checked("linked.docx", outward("https://www.england.nhs.uk", "hyperlink"));
    }

    @Test
    void aPictureLosesWhereItWasTakenAndWhatHangsBehindIt() {
        byte[] jpeg = AttackFiles.joined(AttackFiles.placedJpeg(), AttackFiles.bytes("<script>1</script>"));
        String kept = new String(FileCheck.checked("a.jpg", jpeg).bytes(), StandardCharsets.ISO_8859_1);
        assertFalse(kept.contains("GPSLatitude"));
        assertFalse(kept.contains("script"));
    }

    @Test
    void namesLoseFoldersAndHiddenLetters() {
        assertEquals("passwd.pdf", FileName.cleaned("../../etc/passwd.pdf"));
        assertEquals("a.pdf", FileName.cleaned("C:\\temp\\a.PDF"));
        assertEquals("fdp.exe.pdf", FileName.cleaned("fdp.\u202Eexe\r\n.pdf"));
        assertEquals("file.pdf", FileName.cleaned(".pdf"));
        assertEquals(124, FileName.cleaned("n".repeat(300) + ".pdf").length());
    }

    @Test
    void aStreamWithoutEndIsCutAtTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThrows(Refused.NotValid.class, () -> FileCheck.read(endless));
    }

    @Test
    void onlyAPlainWordOfTheScannerClears() {
        try (var clamd = new FakeClamd()) {
            var scanner = new VirusScanner(clamd.address(), 300);
            assertEquals(VirusScanner.Verdict.CLEAN, scanner.scan(AttackFiles.pdf()));
            assertEquals(VirusScanner.Verdict.INFECTED, scanner.scan(AttackFiles.infectedDocx()));
            for (String odd : new String[] {"", "stream: OKAY\0", "ERROR\0", "stream: OK FOUND?\0", "x".repeat(5000)}) {
                clamd.answering(odd);
                assertEquals(VirusScanner.Verdict.NOT_SCANNED, scanner.scan(AttackFiles.pdf()), odd);
            }
        }
        assertEquals(VirusScanner.Verdict.NOT_SCANNED, new VirusScanner("", 300).scan(AttackFiles.pdf()));
        assertEquals(VirusScanner.Verdict.NOT_SCANNED, new VirusScanner("127.0.0.1:1", 300).scan(AttackFiles.pdf()));
    }

    @Test
    void theSameBytesLieThereOnceAndOrphansAreFound() throws IOException {
        var store = new FileStore(folder.toString(), new Today(Clock.systemUTC()));
        String hash = store.put(AttackFiles.bytes("same"));
        assertEquals(hash, store.put(AttackFiles.bytes("same")));
        Path half = Files.createTempFile(folder, "coming-", ".part");
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(2, files.filter(Files::isRegularFile).count());
        }
        assertArrayEquals(AttackFiles.bytes("same"), store.read(hash).orElseThrow());
        assertTrue(store.olderThan(Instant.now().minus(Duration.ofDays(1)), "").isEmpty());
        assertEquals(List.of(hash), store.olderThan(Instant.now().plusSeconds(9), ""));
        assertFalse(Files.exists(half));
        assertEquals(
                0, store.remove(Set.of(hash), Instant.now().minus(Duration.ofDays(1))), "handed in anew meanwhile");
        assertEquals(1, store.remove(Set.of(hash), Instant.now().plusSeconds(9)));
        assertTrue(store.read(hash).isEmpty());
    }

    @Test
    void bytesThatChangedOnTheDiskAreNotHandedOut() throws IOException {
        var store = new FileStore(folder.toString(), new Today(Clock.systemUTC()));
        String hash = store.put(AttackFiles.bytes("true"));
        Files.writeString(folder.resolve(hash.substring(0, 2)).resolve(hash), "false");
        assertTrue(store.read(hash).isEmpty());
    }

    @Test
    void withoutAPlaceForFilesNothingIsTaken() {
        var store = new FileStore("", new Today(Clock.systemUTC()));
        assertThrows(Refused.NotNow.class, () -> store.put(new byte[1]));
    }
}
