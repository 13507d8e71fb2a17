package org.waymark.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes session tokens that nobody can guess, and the one-way form in which they are kept. */
final class Secrets {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    private static final int TOKEN_LENGTH = 43;

    private Secrets() {}

    /** 256 bits of chance as text for a cookie. */
    static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean looksLikeToken(String text) {
        return text.length() == TOKEN_LENGTH;
    }

    static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java cannot compute SHA-256.", e);
        }
    }
}
