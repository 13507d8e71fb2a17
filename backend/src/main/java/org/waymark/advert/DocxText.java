package org.waymark.advert;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The text of a Word document: its paragraphs, lists and tables, out of the one part that holds them. */
final class DocxText {

    private static final String DOCUMENT = "word/document.xml";
    private static final int MOST_PARTS = 2_000;
    private static final int LARGEST_PART = 20 * 1024 * 1024;
    private static final long LARGEST_WHOLE = 60L * 1024 * 1024;
    private static final int DEEPEST = 256;
    private static final int BLOCK = 8192;
    private static final String BROKEN =
            "This Word document is broken and cannot be read. Open it, save it again, and try once more.";
    private static final String PACKED =
            "This Word document unpacks to far more than an advert holds. It was not opened.";

    private final StringBuilder text = new StringBuilder();
    private int tables;
    private int depth;

    private DocxText() {}

    static String of(byte[] file) {
        byte[] document = document(file);
        try {
            var docx = new DocxText();
            docx.read(document);
            return docx.text.toString();
        } catch (XMLStreamException e) {
            throw AdvertFile.refused(BROKEN);
        }
    }

    /** The part that holds the text; everything is counted while it is unpacked. */
    private static byte[] document(byte[] file) {
        byte[] found = {};
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            long left = LARGEST_WHOLE;
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                mayBeOpened(part, ++parts);
                boolean wanted = part.getName().equals(DOCUMENT);
                var content = new ByteArrayOutputStream();
                left = unpack(zip, wanted ? content : null, left);
                found = wanted ? content.toByteArray() : found;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw AdvertFile.refused(BROKEN);
        }
        if (found.length == 0) {
            throw AdvertFile.refused("This file is no Word document: it holds no text part.");
        }
        return found;
    }

    private static void mayBeOpened(ZipEntry part, int number) {
        if (number > MOST_PARTS) {
            throw AdvertFile.refused(PACKED);
        }
        if (part.getName().endsWith("vbaProject.bin")) {
            throw AdvertFile.refused("This Word document holds macros. Save it as a .docx file without them.");
        }
    }

    /** Unpacks a part into memory, or to nowhere; tells how much may still come. */
    private static long unpack(ZipInputStream zip, @Nullable ByteArrayOutputStream into, long most) throws IOException {
        var block = new byte[BLOCK];
        long left = most;
        int taken = 0;
        for (int size = zip.read(block); size >= 0; size = zip.read(block)) {
            left -= size;
            taken += size;
            if (left < 0 || (into != null && taken > LARGEST_PART)) {
                throw AdvertFile.refused(PACKED);
            }
            if (into != null) {
                into.write(block, 0, size);
            }
        }
        return left;
    }

    private void read(byte[] document) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
        try {
            boolean letters = false;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> letters = begin(xml.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> {
                        end(xml.getLocalName());
                        letters = false;
                    }
                    case XMLStreamConstants.CHARACTERS -> letters(letters, xml.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw AdvertFile.refused(BROKEN);
                    default -> {
                        // comments and the like say nothing
                    }
                }
            }
        } finally {
            xml.close();
        }
    }

    private void letters(boolean wanted, String words) {
        if (wanted && text.length() <= AdvertText.LONGEST) {
            text.append(words);
        }
    }

    /** Whether letters that follow are text of the document. */
    private boolean begin(String name) {
        if (++depth > DEEPEST) {
            throw AdvertFile.refused(BROKEN);
        }
        switch (name) {
            case "tbl" -> tables++;
            case "numPr" -> text.append("• ");
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append(tables > 0 ? ' ' : '\n');
            default -> {
                // what else begins changes no text
            }
        }
        return name.equals("t");
    }

    private void end(String name) {
        depth--;
        switch (name) {
            case "p" -> text.append(tables > 0 ? ' ' : '\n');
            case "tc" -> text.append('\t');
            case "tr" -> text.append('\n');
            case "tbl" -> tables--;
            default -> {
                // what else ends changes no text
            }
        }
    }
}
