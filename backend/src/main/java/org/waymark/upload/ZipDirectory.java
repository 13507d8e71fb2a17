package org.waymark.upload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The directory of a ZIP, read before anything in it is unpacked, and its parts, each unpacked no further than it says. */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer zip;

    private ZipDirectory(byte[] file) {
        this.zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A part of the ZIP as its directory tells it. */
    record Part(String name, int method, int flags, long packed, long size, int local) {}

    /** The file is no ZIP that an office program makes. */
    static final class Unsound extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unsound() {
            super("unsound ZIP", null, false, false);
        }
    }

    static ZipDirectory of(byte[] file) {
        return new ZipDirectory(file);
    }

    /** How many parts it says it has, before they are read. */
    int count() {
        return Short.toUnsignedInt(zip.getShort(end() + 10));
    }

    /** @throws Unsound if the directory is broken, hides something, or if parts lie upon each other */
    List<Part> parts() {
        int end = end();
        int at = zip.getInt(end + 16);
        var parts = new ArrayList<Part>();
        for (int i = 0; i < count(); i++) {
            mustLieInside(at, ENTRY_SIZE);
            require(zip.getInt(at) == ENTRY);
            int name = Short.toUnsignedInt(zip.getShort(at + 28));
            int extra = Short.toUnsignedInt(zip.getShort(at + 30));
            int comment = Short.toUnsignedInt(zip.getShort(at + 32));
            mustLieInside(at, ENTRY_SIZE + name + extra + comment);
            parts.add(new Part(
                    text(at + ENTRY_SIZE, name),
                    Short.toUnsignedInt(zip.getShort(at + 10)),
                    Short.toUnsignedInt(zip.getShort(at + 8)),
                    Integer.toUnsignedLong(zip.getInt(at + 20)),
                    Integer.toUnsignedLong(zip.getInt(at + 24)),
                    zip.getInt(at + 42)));
            at += ENTRY_SIZE + name + extra + comment;
        }
        require(at == end);
        mustLieApart(parts, zip.getInt(end + 16));
        return List.copyOf(parts);
    }

    private int end() {
        int from = zip.capacity() - END_SIZE;
        for (int at = from; at >= 0 && at >= from - LONGEST_COMMENT; at--) {
            if (zip.getInt(at) == END) {
                int comment = Short.toUnsignedInt(zip.getShort(at + 20));
                require(at + END_SIZE + comment == zip.capacity());
                return at;
            }
        }
        throw new Unsound();
    }

    private void mustLieApart(List<Part> parts, int directory) {
        int free = 0;
        for (Part part :
                parts.stream().sorted(Comparator.comparingInt(Part::local)).toList()) {
            require(part.local() >= free);
            long after = (long) data(part) + part.packed();
            require(after <= directory);
            free = (int) after;
        }
    }

    /** Where the bytes of a part begin; the name beside them has to be that of the directory. */
    private int data(Part part) {
        mustLieInside(part.local(), LOCAL_SIZE);
        require(zip.getInt(part.local()) == LOCAL);
        int name = Short.toUnsignedInt(zip.getShort(part.local() + 26));
        int extra = Short.toUnsignedInt(zip.getShort(part.local() + 28));
        mustLieInside(part.local(), LOCAL_SIZE + name + extra);
        require(text(part.local() + LOCAL_SIZE, name).equals(part.name()));
        return part.local() + LOCAL_SIZE + name + extra;
    }

    /** @throws Unsound if it does not unpack to just as much as the directory says */
    byte[] unpacked(Part part) {
        int from = data(part);
        require((part.flags() & 1) == 0 && (part.method() == STORED || part.method() == DEFLATED));
        if (part.method() == STORED) {
            require(part.packed() == part.size());
            var bytes = new byte[(int) part.size()];
            zip.get(from, bytes);
            return bytes;
        }
        var inflater = new Inflater(true);
        try {
            inflater.setInput(zip.array(), from, (int) part.packed());
            var bytes = new byte[(int) part.size() + 1];
            int filled = 0;
            for (int more = 1; more > 0 && filled < bytes.length; filled += more) {
                more = inflater.inflate(bytes, filled, bytes.length - filled);
            }
            require(filled == part.size());
            return Arrays.copyOf(bytes, filled);
        } catch (DataFormatException e) {
            throw new Unsound();
        } finally {
            inflater.end();
        }
    }

    private String text(int from, int length) {
        var bytes = new byte[length];
        zip.get(from, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void mustLieInside(int from, int length) {
        require(from >= 0 && (long) from + length <= zip.capacity());
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new Unsound();
        }
    }
}
