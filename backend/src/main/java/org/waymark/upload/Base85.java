package org.waymark.upload;

import java.io.ByteArrayOutputStream;

/** Bytes written as base 85, as some programs still do in a PDF around what they pack. */
final class Base85 {

    private static final int FIRST = '!';
    private static final int BASE = 85;
    private static final int GROUP = 5;

    /** Shorter texts are not worth a look. */
    private static final int LEAST = 20;

    private Base85() {}

    /** What stands there before “~>”, decoded; empty where something else stands there. */
    static byte[] decoded(byte[] text, int from, int to) {
        var out = new ByteArrayOutputStream();
        long group = 0;
        int filled = 0;
        for (int at = from; at < to; at++) {
            int one = text[at] & 0xFF;
            if (one == '~') {
                return finished(out, group, filled, at - from);
            }
            if (one == 'z' && filled == 0) {
                out.writeBytes(new byte[GROUP - 1]);
            } else if (one >= FIRST && one < FIRST + BASE) {
                group = group * BASE + one - FIRST;
                filled++;
                if (filled == GROUP) {
                    put(out, group, GROUP - 1);
                    group = 0;
                    filled = 0;
                }
            } else if (one > ' ') {
                return new byte[0];
            }
        }
        return finished(out, group, filled, to - from);
    }

    private static byte[] finished(ByteArrayOutputStream out, long group, int filled, int length) {
        if (length < LEAST) {
            return new byte[0];
        }
        if (filled > 1) {
            long whole = group;
            for (int more = filled; more < GROUP; more++) {
                whole = whole * BASE + BASE - 1;
            }
            put(out, whole, filled - 1);
        }
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, long group, int bytes) {
        for (int at = 0; at < bytes; at++) {
            out.write((int) (group >> (24 - 8 * at)));
        }
    }
}
