package org.waymark.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a file into text, or says why they are none. */
public final class SheetText {

    private static final int LARGEST = 5 * 1024 * 1024;

    private SheetText() {}

    public static Optional<String> read(byte[] file, SheetFaults faults) {
        if (file.length == 0) {
            return refuse(faults, 0, "The file is empty.");
        }
        if (file.length > LARGEST) {
            return refuse(faults, 0, "The file is larger than 5 MB. Split it into smaller ones.");
        }
        if (begins(file, 0xFE, 0xFF) || begins(file, 0xFF, 0xFE)) {
            return refuse(faults, 1, "The file is written in UTF-16. Save it as “CSV UTF-8”.");
        }
        if (begins(file, 'P', 'K', 3, 4) || begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return refuse(faults, 1, "This is a workbook, not a CSV file. Save the sheet as “CSV UTF-8”.");
        }
        for (int at = 0; at < file.length; at++) {
            if (file[at] == 0) {
                return refuse(faults, lineAt(file, at), "The file holds a NUL byte, so it is not plain text.");
            }
        }
        var in = ByteBuffer.wrap(file);
        var out = CharBuffer.allocate(file.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            return refuse(
                    faults,
                    lineAt(file, in.position()),
                    "The file is not written in UTF-8: a character here cannot be read. Save it as “CSV UTF-8”.");
        }
        String text = out.flip().toString();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.isBlank() ? refuse(faults, 0, "The file is empty.") : Optional.of(plain);
    }

    private static Optional<String> refuse(SheetFaults faults, int line, String sentence) {
        faults.add(line, "", sentence);
        return Optional.empty();
    }

    private static boolean begins(byte[] file, int... with) {
        if (file.length < with.length) {
            return false;
        }
        for (int at = 0; at < with.length; at++) {
            if (Byte.toUnsignedInt(file[at]) != with[at]) {
                return false;
            }
        }
        return true;
    }

    private static int lineAt(byte[] file, int position) {
        int line = 1;
        for (int at = 0; at < position; at++) {
            if (file[at] == '\n') {
                line++;
            }
        }
        return line;
    }
}
