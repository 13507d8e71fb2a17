package org.waymark.observation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret in a link: 256 bits of chance, told once to whoever asked; only a hash of it is kept. */
public record ObservationSecret(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    static ObservationSecret fresh() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new ObservationSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says nothing of the secret, so that no log ever holds it. */
    @Override
    public String toString() {
        return "ObservationSecret";
    }
}
