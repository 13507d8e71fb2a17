package org.waymark.data;

import static org.waymark.data.Faults.WHOLE_FILE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads one file as text and says so if it is missing, too large or not plain text. */
final class TextFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    /** Tells whether there is such a file; one that is there but cannot be opened counts as there. */
    static boolean isThere(Folder folder, String file) {
        try {
            return folder.bytes(file).isPresent();
        } catch (IOException _) {
            return true;
        }
    }

    static Optional<String> read(Folder folder, String file, Faults faults) {
        try {
            var bytes = folder.bytes(file);
            if (bytes.isEmpty()) {
                faults.add(file, WHOLE_FILE, "The file is missing.");
            }
            return bytes.flatMap(found -> text(found, file, faults));
        } catch (IOException _) {
            faults.add(file, WHOLE_FILE, "The file is there but could not be opened.");
            return Optional.empty();
        }
    }

    private static Optional<String> text(byte[] bytes, String file, Faults faults) {
        if (bytes.length > Folder.LARGEST_FILE) {
            faults.add(file, WHOLE_FILE, "The file is larger than 5 MB.");
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            faults.add(file, line(bytes, in.position()), "The file is not written in UTF-8.");
            return Optional.empty();
        }
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                faults.add(file, line(bytes, at), "The file holds a NUL byte, so it is not plain text.");
                return Optional.empty();
            }
        }
        var text = out.flip().toString();
        return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    private static String line(byte[] bytes, int position) {
        int line = 1;
        for (int at = 0; at < position; at++) {
            if (bytes[at] == '\n') {
                line++;
            }
        }
        return "line " + line;
    }
}
