package org.waymark.upload;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.waymark.kernel.Refused;

/** Looks through a Word or Excel file: its ZIP directory first, then each part. Nothing outside is ever asked. */
final class OfficeFile {

    private static final int MOST_PARTS = 2_000;
    private static final long LARGEST_WHOLE = 100L * 1024 * 1024;
    private static final int MOST_DENSE = 100;
    private static final long SMALL = 1024 * 1024;
    private static final String BROKEN =
            "This file is broken and cannot be read. Open it in the program that made it, save it again and try once more.";
    private static final String PACKED = "This file unpacks to far more than a document holds. It was not opened.";
    private static final String MACROS = "This file holds macros. Save it as .docx or .xlsx without them.";
    private static final String INNER =
            "This file holds other files inside. Take them out, save it again and try once more.";
    private static final String LINKS =
            "This file draws on something outside itself. Remove linked templates, pictures and files, and try again.";
    private static final Pattern OUTWARD = Pattern.compile("(?i)(?:https?://|mailto:).*");
    private static final Pattern SCRIPT = Pattern.compile("<!(?:DOCTYPE|ENTITY)", Pattern.CASE_INSENSITIVE);

    private OfficeFile() {}

    /** @throws Refused.NotValid with the reason, if it may not be kept */
    static void mustBeHarmless(FileKind kind, byte[] file) {
        try {
            var zip = ZipDirectory.of(file);
            if (zip.count() > MOST_PARTS) {
                throw FileCheck.refused(PACKED);
            }
            List<ZipDirectory.Part> parts = zip.parts();
            mustBeLight(parts, file.length);
            boolean found = false;
            for (ZipDirectory.Part part : parts) {
                mustBeNamedWell(part.name());
                look(part.name(), zip.unpacked(part));
                found |= part.name().equals(kind == FileKind.DOCX ? "word/document.xml" : "xl/workbook.xml");
            }
            if (!found) {
                throw FileCheck.refused("What is in this file is no " + kind.name()
                        + ", though its name says so. Save it anew from the program that made it.");
            }
        } catch (ZipDirectory.Unsound | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw FileCheck.refused(BROKEN);
        }
    }

    private static void mustBeLight(List<ZipDirectory.Part> parts, int length) {
        long whole = 0;
        for (ZipDirectory.Part part : parts) {
            whole += part.size();
            if (part.size() > SMALL && part.size() > MOST_DENSE * part.packed()) {
                throw FileCheck.refused(PACKED);
            }
        }
        if (whole > LARGEST_WHOLE || (whole > SMALL && whole > (long) MOST_DENSE * length)) {
            throw FileCheck.refused(PACKED);
        }
    }

    private static void mustBeNamedWell(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        if (low.contains("..") || low.contains("\\") || low.startsWith("/") || low.indexOf(':') >= 0) {
            throw FileCheck.refused(BROKEN);
        }
        if (low.endsWith("vbaproject.bin") || low.contains("macrosheets/") || low.contains("/activex/")) {
            throw FileCheck.refused(MACROS);
        }
    }

    private static void look(String name, byte[] part) {
        String low = name.toLowerCase(Locale.ROOT);
        boolean zip = part.length > 3 && part[0] == 'P' && part[1] == 'K' && part[2] == 3 && part[3] == 4;
        if (zip || low.endsWith(".zip") || low.contains("oleobject")) {
            throw FileCheck.refused(INNER);
        }
        if (low.endsWith(".xml") || low.endsWith(".rels") || low.endsWith(".vml")) {
            String text = new String(part, StandardCharsets.ISO_8859_1).replace("\0", "");
            if (SCRIPT.matcher(text).find()) {
                throw FileCheck.refused(BROKEN);
            }
            if (low.equals("[content_types].xml") && text.contains("macroEnabled")) {
                throw FileCheck.refused(MACROS);
            }
        }
        if (low.endsWith(".rels")) {
            mustStayInside(part);
        }
    }

    /** Only a link that somebody clicks may lead outside, to a web page or a mail address. */
    private static void mustStayInside(byte[] relations) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(relations));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"))) {
                    String type = String.valueOf(xml.getAttributeValue(null, "Type"));
                    String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                    if (!type.endsWith("/hyperlink")
                            || !OUTWARD.matcher(target.strip()).matches()) {
                        throw FileCheck.refused(LINKS);
                    }
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw FileCheck.refused(BROKEN);
        }
    }
}
