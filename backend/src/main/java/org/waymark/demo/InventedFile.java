package org.waymark.demo;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files of the story, made of a few lines of words: a heading and what stands below it. */
final class InventedFile {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final Color PAPER = new Color(0xF4, 0xF7, 0xFA);
    private static final Color INK = new Color(0x1B, 0x3A, 0x57);

    private InventedFile() {}

    /** The file of that name, of the kind that its ending says. */
    static byte[] named(String name, List<String> words) {
        try {
            return switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "pdf" -> pdf(words);
                case "png" -> png(words);
                case "docx" -> docx(words);
                default -> throw new IllegalStateException("The demo makes no file like " + name);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(List<String> words) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.newLineAtOffset(72, 700);
                content.setLeading(28);
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 24);
                content.showText(words.getFirst());
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 13);
                for (String line : words.subList(1, words.size())) {
                    content.newLine();
                    content.showText(line);
                }
                content.endText();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] png(List<String> words) throws IOException {
        var image = new BufferedImage(900, 120 + 70 * words.size(), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        brush.setColor(PAPER);
        brush.fillRect(0, 0, image.getWidth(), image.getHeight());
        brush.setColor(INK);
        brush.fillRect(0, 0, 18, image.getHeight());
        int below = 90;
        for (String line : words) {
            brush.setFont(new Font(Font.SANS_SERIF, below == 90 ? Font.BOLD : Font.PLAIN, below == 90 ? 38 : 28));
            brush.drawString(line, 60, below);
            below += 70;
        }
        brush.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] docx(List<String> words) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + OFFICE + "package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + OFFICE + "package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"" + OFFICE
                            + "officeDocument/2006/relationships/officeDocument\""
                            + " Target=\"word/document.xml\"/></Relationships>");
            String lines = words.stream()
                    .map(line -> "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>")
                    .collect(Collectors.joining());
            part(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"" + OFFICE + "wordprocessingml/2006/main\"><w:body>" + lines
                            + "</w:body></w:document>");
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
