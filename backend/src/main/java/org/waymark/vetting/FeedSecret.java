package org.waymark.vetting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret part of the address of a calendar, and the one-way form in which it is kept. */
final class FeedSecret {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;

    private FeedSecret() {}

    /** 256 bits of chance as text for an address. */
    static String make() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whatever is asked is hashed, so that a wrong secret takes as long as a right one. */
    static String hash(String secret) {
        try {
            byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java cannot compute SHA-256.", e);
        }
    }
}
