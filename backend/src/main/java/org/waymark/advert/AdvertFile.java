package org.waymark.advert;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.waymark.kernel.Refused;

/** Turns an uploaded file into text, or refuses it with the reason; nothing of it is kept. */
final class AdvertFile {

    /** How large a file may be, in bytes. */
    static final int LARGEST = 5 * 1024 * 1024;

    static final String FIELD = "file";

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private AdvertFile() {}

    /** What a file is, by its name. */
    enum Kind {
        PDF,
        DOCX,
        TXT
    }

    /** @throws Refused.NotValid if the name says that it is none of the three kinds */
    static Kind kind(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "pdf" -> Kind.PDF;
            case "docx" -> Kind.DOCX;
            case "txt" -> Kind.TXT;
            case "doc" ->
                throw refused("Old Word documents (.doc) cannot be read. Save it as .docx or PDF and try again.");
            default ->
                throw refused(
                        "“" + Refused.quoted(name) + "” is none of the files that can be read. Use PDF, DOCX or TXT.");
        };
    }

    /**
     * The text of the file.
     *
     * @throws Refused.NotValid if it is too large, empty, not what its name says, locked, broken, packed too densely, or
     *     without text
     */
    static String text(String name, byte[] file) {
        if (file.length > LARGEST) {
            throw refused("This file is larger than 5 MB. Use a smaller one, or paste the advert's text.");
        }
        if (file.length == 0) {
            throw refused("This file is empty.");
        }
        Kind kind = kind(name);
        mustBe(kind, file);
        return switch (kind) {
            case PDF -> PdfText.of(file);
            case DOCX -> DocxText.of(file);
            case TXT -> plain(file);
        };
    }

    private static void mustBe(Kind kind, byte[] file) {
        boolean right = switch (kind) {
            case PDF -> begins(file, PDF);
            case DOCX -> begins(file, ZIP);
            case TXT -> !begins(file, PDF) && !begins(file, ZIP) && !begins(file, OLD_OFFICE) && !hasNull(file);
        };
        if (kind == Kind.DOCX && begins(file, OLD_OFFICE)) {
            throw refused(
                    "This Word document is locked with a password, or it is an old .doc file. Save it as an open .docx file.");
        }
        if (!right) {
            throw refused("This file is not what its name says: its content is no " + kind
                    + ". Save it again as PDF, DOCX or TXT.");
        }
    }

    private static boolean begins(byte[] file, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || file[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNull(byte[] file) {
        for (byte one : file) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    /** UTF-8, or where it is none, the old character set of Windows. */
    private static String plain(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, WINDOWS);
        }
    }

    static Refused.NotValid refused(String sentence) {
        return new Refused.NotValid(FIELD, sentence);
    }
}
