package org.waymark.upload;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether a PDF stays small when it is unpacked. It looks at the bytes alone, before any reader of PDF does: whatever
 * follows the word “stream” and is packed counts, and so does what is packed inside it.
 */
public final class PdfWeight {

    private static final long MOST = 80L * 1024 * 1024;
    private static final int DEEPEST = 4;
    private static final int BLOCK = 64 * 1024;
    private static final int LOOK_INTO = 512 * 1024;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int HEX = 16;
    private static final int ZLIB = 0x78;
    private static final int ZLIB_CHECK = 31;

    /** Ways of packing that no present-day program uses, and that could unpack to more than anybody counted. */
    private static final Pattern OLD_PACKING = Pattern.compile("/LZWDecode|/RunLengthDecode|/ASCIIHexDecode|/AHx\\b"
            + "|/Filter[\\s\\[]*(?:/\\w+\\s*)*/(?:LZW|RL)(?=[\\s/\\]>])"
            + "|obj[\\s\\[]*/(?:LZW|RL)(?=[\\s/\\]>])");

    private static final Pattern ESCAPED = Pattern.compile("/(\\w*(?:#[0-9A-Fa-f]{2}\\w*)+)");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Set<String> HIDDEN = Set.of(
            "LZWDecode", "LZW", "RunLengthDecode", "RL", "ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "Filter");

    private long left = MOST;
    private boolean old;

    private PdfWeight() {}

    /** Whether everything in the file stays within 80 MB when it is unpacked, by ways of packing that are still in use. */
    public static boolean isLight(byte[] file) {
        var weight = new PdfWeight();
        weight.look(file, file.length);
        for (int at = weight.next(file, 0); at >= 0 && weight.left >= 0; at = weight.next(file, at)) {
            weight.unpack(file, at, file.length, 1);
        }
        return weight.left >= 0 && !weight.old;
    }

    /** Where the bytes begin that follow the next “stream”; below 0 where there is none. */
    private int next(byte[] file, int from) {
        for (int i = from; i + STREAM.length + 2 < file.length; i++) {
            if (isStream(file, i)) {
                int at = i + STREAM.length;
                while (at < file.length - 1 && (file[at] == '\r' || file[at] == '\n' || file[at] == ' ')) {
                    at++;
                }
                return at;
            }
        }
        return -1;
    }

    private static boolean isStream(byte[] file, int at) {
        for (int k = 0; k < STREAM.length; k++) {
            if (file[at + k] != STREAM[k]) {
                return false;
            }
        }
        return true;
    }

    private void unpack(byte[] packed, int from, int to, int depth) {
        if (to - from <= 2) {
            return;
        }
        byte[] plain = Base85.decoded(packed, from, to);
        if (plain.length > 0 && depth < DEEPEST) {
            unpack(plain, 0, plain.length, depth + 1);
        }
        // Readers of PDF unpack whatever follows the first two bytes, without a look at them.
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed, from + 2, to - from - 2);
            var block = new byte[BLOCK];
            boolean first = true;
            for (int size = inflater.inflate(block); size > 0 && left >= 0; size = inflater.inflate(block)) {
                left -= size;
                look(block, size);
                if (first && isZlib(block[0], block[1])) {
                    inner(inflater, block, size, depth);
                }
                first = false;
            }
        } catch (DataFormatException e) {
            // no packed bytes after all: they weigh what they weigh
        } finally {
            inflater.end();
        }
    }

    /** What is packed twice is unpacked twice; only its beginning is needed to see how dense it is. */
    private void inner(Inflater outer, byte[] block, int size, int depth) throws DataFormatException {
        if (depth >= DEEPEST) {
            left = -1;
            return;
        }
        var whole = new byte[LOOK_INTO];
        System.arraycopy(block, 0, whole, 0, size);
        int filled = size;
        for (int more = 1; more > 0 && filled < whole.length; filled += more) {
            more = outer.inflate(whole, filled, whole.length - filled);
        }
        left -= filled - size;
        unpack(whole, 0, filled, depth + 1);
    }

    private void look(byte[] bytes, int size) {
        String text = new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
        old |= OLD_PACKING.matcher(text).find()
                || ESCAPED.matcher(text).results().anyMatch(name -> HIDDEN.contains(plain(name.group(1))));
    }

    /** A name without its escapes, which nobody needs for these names unless to hide them. */
    private static String plain(String name) {
        return ESCAPE.matcher(name)
                .replaceAll(
                        hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), HEX))));
    }

    private static boolean isZlib(byte first, byte second) {
        return (first & 0xFF) == ZLIB && (((first & 0xFF) << 8) + (second & 0xFF)) % ZLIB_CHECK == 0;
    }
}
