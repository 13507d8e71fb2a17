package org.waymark.kernel;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Makes ids: positive 64-bit numbers that rise with time and end in chance, given before a record is saved. */
public final class Ids {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int CHANCE_BITS = 21;
    private static final long BEGINNING = 1_700_000_000_000L;
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** A new id: milliseconds since late 2023, then 21 bits of chance; never the same twice in one process. */
    public static long next() {
        long tick = (System.currentTimeMillis() - BEGINNING) << CHANCE_BITS;
        long wish = tick | ThreadLocalRandom.current().nextLong(1L << CHANCE_BITS);
        return LAST.updateAndGet(last -> Math.max(last + 1, wish));
    }

    static String text(long value) {
        if (value == 0) {
            return "0";
        }
        var text = new StringBuilder();
        for (long rest = value; rest != 0; rest >>>= 5) {
            text.append(ALPHABET.charAt((int) (rest & 31)));
        }
        return text.reverse().toString();
    }

    /**
     * Reads an id from an address.
     *
     * @throws Refused.NotFound if the text cannot be an id
     */
    public static long parse(String text) {
        if (text.isEmpty() || text.length() > 13) {
            throw new Refused.NotFound("page");
        }
        long value = 0;
        for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            int digit = ALPHABET.indexOf(letter);
            if (digit < 0) {
                throw new Refused.NotFound("page");
            }
            value = (value << 5) | digit;
        }
        return value;
    }
}
