package org.waymark.upload;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.jspecify.annotations.Nullable;

/** Makes files, good ones and bad ones, as the tests need them. */
public final class AttackFiles {

    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private AttackFiles() {}

    /** Something that may go wrong as files do. */
    interface Made<T> {
        T make() throws IOException;
    }

    static <T> T made(Made<T> maker) {
        try {
            return maker.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    public static byte[] pdf() {
        return pdf(1, null);
    }

    static byte[] pdf(int pages, @Nullable PDAction opening) {
        return made(() -> {
            try (var document = new PDDocument()) {
                for (int i = 0; i < pages; i++) {
                    document.addPage(new PDPage());
                }
                if (opening != null) {
                    document.getDocumentCatalog().setOpenAction(opening);
                }
                var out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            }
        });
    }

    static byte[] scriptedPdf() {
        return pdf(1, new PDActionJavaScript("app.alert(1)"));
    }

    static byte[] launchingPdf() {
        return pdf(1, new PDActionLaunch());
    }

    static byte[] lockedPdf(String password) {
        return made(() -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                var out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            }
        });
    }

    /** A file inside a PDF, known by the name under which the catalogue lists such files. */
    static byte[] carryingPdf() {
        return made(() -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                var names = new COSDictionary();
                names.setItem(COSName.getPDFName("EmbeddedFiles"), new COSArray());
                document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
                var out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            }
        });
    }

    /** A stream of a PDF that unpacks to much more than anybody wants. */
    static byte[] densePdf() {
        var deflater = new Deflater(9);
        var packed = new ByteArrayOutputStream();
        var zeros = new byte[1024 * 1024];
        var block = new byte[64 * 1024];
        for (int i = 0; i < 100; i++) {
            deflater.setInput(zeros);
            while (!deflater.needsInput()) {
                packed.write(block, 0, deflater.deflate(block));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return joined(
                bytes("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode/Length " + packed.size() + ">>\nstream\n"),
                packed.toByteArray(),
                bytes("\nendstream\nendobj\n%%EOF"));
    }

    public static byte[] image(String format, int wide, int high) {
        return made(() -> {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        });
    }

    /** A PNG whose header claims a size that it has not. */
    static byte[] hugePng() {
        byte[] png = image("png", 8, 8);
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, 65_535).putInt(20, 65_535);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }

    /** A JPEG that says where it was taken, as a camera writes it. */
    static byte[] placedJpeg() {
        byte[] jpeg = image("jpg", 16, 16);
        byte[] exif = joined(bytes("Exif\0\0MM\0*\0\0\0\b\0\0"), bytes("GPSLatitude 54.9783"));
        byte[] head = {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)};
        return joined(Arrays.copyOf(jpeg, 2), head, exif, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static Map<String, byte[]> docxParts() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                bytes(
                        "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        parts.put("_rels/.rels", relation("", "word/document.xml", "officeDocument"));
        parts.put("word/document.xml", bytes("<w:document xmlns:w=\"urn:w\"><w:body/></w:document>"));
        return parts;
    }

    static Map<String, byte[]> xlsxParts() {
        Map<String, byte[]> parts = docxParts();
        parts.remove("word/document.xml");
        parts.put("xl/workbook.xml", bytes("<workbook/>"));
        return parts;
    }

    static byte[] relation(String mode, String target, String type) {
        return bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "\" " + mode + " Target=\"" + target + "\"/></Relationships>");
    }

    public static byte[] docx() {
        return zip(docxParts(), true);
    }

    static byte[] docxWith(String name, byte[] part) {
        Map<String, byte[]> parts = docxParts();
        parts.put(name, part);
        return zip(parts, true);
    }

    /** Stored, not packed, so that the fake scanner sees what a true one would unpack. */
    public static byte[] infectedDocx() {
        Map<String, byte[]> parts = docxParts();
        parts.put("word/media/text.txt", bytes(EICAR));
        return zip(parts, false);
    }

    static byte[] zip(Map<String, byte[]> parts, boolean packed) {
        return made(() -> {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    var entry = new ZipEntry(part.getKey());
                    if (!packed) {
                        var sum = new CRC32();
                        sum.update(part.getValue());
                        entry.setMethod(ZipEntry.STORED);
                        entry.setSize(part.getValue().length);
                        entry.setCrc(sum.getValue());
                    }
                    zip.putNextEntry(entry);
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        });
    }

    static byte[] crowdedDocx() {
        Map<String, byte[]> parts = docxParts();
        for (int i = 0; i < 2_100; i++) {
            parts.put("word/p" + i + ".xml", new byte[0]);
        }
        return zip(parts, true);
    }

    /** Two names of the directory lead to the same bytes. */
    static byte[] overlappingDocx() {
        byte[] zip = docx();
        ByteBuffer view = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < zip.length - 46; at++) {
            if (view.getInt(at) == 0x02014b50) {
                view.putInt(at + 42, 0);
            }
        }
        return zip;
    }

    /** The directory says that a part is small; it is not. */
    static byte[] lyingDocx() {
        byte[] zip = docxWith("word/big.xml", new byte[500_000]);
        ByteBuffer view = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < zip.length - 46; at++) {
            if (view.getInt(at) == 0x02014b50 && view.getInt(at + 24) == 500_000) {
                view.putInt(at + 24, 100);
            }
        }
        return zip;
    }
}
