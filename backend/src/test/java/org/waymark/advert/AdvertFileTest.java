package org.waymark.advert;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.NeverTaken;
import org.waymark.kernel.Refused;

/** Files that hold an advert, and files that hold something else: read, or refused with a reason. */
class AdvertFileTest {

    private static final List<String> LINES = List.of(
            "Liaison and Diversion Practitioner", "Band 6, 37.5 hours a week", "Closing date: 13 December 2026");
    private static final String PART =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>";

    @Test
    void aPdfIsReadLineByLine() throws IOException {
        assertEquals(
                LINES,
                AdvertFile.text("advert.PDF", pdf(LINES, ""))
                        .lines()
                        .map(String::strip)
                        .toList());
    }

    @Test
    void aWordDocumentKeepsItsListsAndTables() throws IOException {
        String text = AdvertFile.text(
                "advert.docx",
                docx(PART.formatted("<w:p><w:r><w:t>Nurse</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>kind &amp; calm</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Hours</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>30</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                        + "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>")));
        assertEquals("Nurse\n• kind & calm\nHours \t30 \t\n\n", text);
    }

    @Test
    void aTextFileMayBeOfAnOldCharacterSet() {
        assertEquals("£30,000 – café", AdvertFile.text("a.txt", "£30,000 – café".getBytes(UTF_8)));
        assertEquals("£30,000", AdvertFile.text("a.txt", "£30,000".getBytes(ISO_8859_1)));
    }

    @Test
    void sizeAndKindAreCheckedFirst() throws IOException {
        refused("larger than 5 MB", "a.pdf", new byte[AdvertFile.LARGEST + 1]);
        refused("empty", "a.pdf", new byte[0]);
        refused("none of the files", "a.exe", new byte[] {1});
        refused("none of the files", "advert", new byte[] {1});
        refused("Old Word", "a.doc", new byte[] {1});
        refused("not what its name says", "a.pdf", "Just text".getBytes(UTF_8));
        refused("not what its name says", "a.pdf", "<html>%PDF-1.7".getBytes(UTF_8));
        refused("not what its name says", "a.txt", pdf(LINES, ""));
        refused("not what its name says", "a.txt", new byte[] {'a', 0, 'b'});
        refused("not what its name says", "a.docx", pdf(LINES, ""));
        refused("locked with a password", "a.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    }

    @Test
    void aLockedPdfAScanAndABrokenOneAreToldApart() throws IOException {
        refused("is locked", "a.pdf", pdf(LINES, "secret"));
        refused("looks like a scan", "a.pdf", pdf(List.of(), ""));
        refused("broken", "a.pdf", "%PDF-1.7\nno more".getBytes(UTF_8));
        byte[] whole = pdf(LINES, "");
        refused("broken", "a.pdf", java.util.Arrays.copyOf(whole, 60));
    }

    @Test
    void aBombIsNotOpened() throws IOException {
        byte[] dense = deflated(new byte[100 * 1024 * 1024]);
        refused("far more than an advert", "a.pdf", pdfOf("/FlateDecode", dense));
        refused("far more than an advert", "a.pdf", pdfOf("[/FlateDecode /FlateDecode]", deflated(dense)));
        refused("far more than an advert", "a.pdf", pdfOf("/LZWDecode", new byte[] {1}));
        refused("far more than an advert", "a.pdf", pdfOf("/L#5AWDecode", new byte[] {1}));
        refused("far more than an advert", "a.pdf", pdfOf("/RL", new byte[] {1}));
        refused("far more than an advert", "a.docx", docx(" ".repeat(21 * 1024 * 1024)));
        var parts = new TreeMap<String, byte[]>();
        for (int i = 0; i < 2_001; i++) {
            parts.put("p" + i, new byte[0]);
        }
        refused("far more than an advert", "a.docx", zip(parts));
        refused("far more than an advert", "a.docx", zip(Map.of("media/x.png", new byte[61 * 1024 * 1024])));
    }

    @Test
    void aWordDocumentBringsNothingAlong() throws IOException {
        refused("macros", "a.docx", zip(Map.of("word/vbaProject.bin", new byte[] {1})));
        refused("no Word document", "a.docx", zip(Map.of("xl/workbook.xml", new byte[] {1})));
        refused(
                "broken",
                "a.docx",
                docx("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + PART.formatted("&e;")));
        refused("broken", "a.docx", docx("<w:p"));
        refused("broken", "a.docx", docx(PART.formatted("<a>".repeat(300) + "</a>".repeat(300))));
    }

    @Test
    void whateverHappensToAFileItIsReadOrRefused() throws IOException {
        var chance = new Random(5);
        Map<String, byte[]> files = new TreeMap<>(Map.of(
                "a.pdf", pdf(LINES, ""), "a.docx", docx(PART.formatted("<w:p><w:r><w:t>Nurse</w:t></w:r></w:p>"))));
        for (var file : files.entrySet()) {
            for (int i = 0; i < 400; i++) {
                byte[] hurt = file.getValue().clone();
                for (int k = 0; k <= i % 20; k++) {
                    hurt[chance.nextInt(hurt.length)] = (byte) chance.nextInt(256);
                }
                tried(file.getKey(), java.util.Arrays.copyOf(hurt, hurt.length - chance.nextInt(hurt.length / 2)));
                tried(file.getKey(), hurt);
            }
        }
    }

    @Test
    void papersThatAreNeverTakenAreKnownByTheirNames() {
        for (String name : List.of(
                "DBS certificate.pdf",
                "dbs_cert_2026.pdf",
                "EnhancedDisclosure.pdf",
                "my DBS.docx",
                "OH report.pdf",
                "Occupational-Health clearance.docx",
                "interview notes.docx",
                "InterviewQuestions.pdf",
                "score sheet.txt",
                "Police letter.pdf",
                "vetting decision.pdf",
                "letter from Cumbria Constabulary.pdf",
                "NPPV form.pdf")) {
            assertThrows(Refused.NotValid.class, () -> NeverTaken.mustNotBeNamed(name), name);
        }
        for (String name : List.of(
                "advert.pdf",
                "Job advert - Police custody practitioner.docx",
                "L&D practitioner Band 6.pdf",
                "vacancy 351-LKS204.txt",
                "Police Liaison Practitioner.pdf",
                "job description with DBS.docx",
                "Community health worker.pdf")) {
            NeverTaken.mustNotBeNamed(name);
        }
        assertThrows(
                Refused.NotValid.class, () -> NeverTaken.mustNotBegin("text", "Enhanced Certificate\nPage 1 of 2"));
        NeverTaken.mustNotBegin("text", "Liaison and Diversion Practitioner. An enhanced DBS certificate is needed.");
    }

    private static void tried(String name, byte[] file) {
        try {
            assertFalse(AdvertFile.text(name, file).contains("\u0000\u0000\u0000\u0000"));
        } catch (Refused.NotValid refused) {
            assertTrue(refused.sentence().endsWith("."));
        }
    }

    private static void refused(String words, String name, byte[] file) {
        var refused = assertThrows(Refused.NotValid.class, () -> AdvertFile.text(name, file));
        assertTrue(refused.sentence().contains(words), refused::sentence);
        assertEquals("file", refused.faults().getFirst().field());
    }

    private static byte[] pdf(List<String> lines, String password) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.setLeading(16);
                content.newLineAtOffset(50, 700);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdfOf(String filter, byte[] stream) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n4 0 obj<</Length "
                                + stream.length + "/Filter " + filter + ">>stream\n")
                        .getBytes(ISO_8859_1));
        out.write(stream);
        out.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] plain) {
        var deflater = new Deflater(9);
        deflater.setInput(plain);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var block = new byte[8192];
        while (!deflater.finished()) {
            out.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] docx(String part) throws IOException {
        return zip(Map.of("word/document.xml", part.getBytes(UTF_8)));
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
