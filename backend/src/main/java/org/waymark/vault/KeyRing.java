package org.waymark.vault;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/** The keys by their names. The last one locks; the others still open what they once locked. */
final class KeyRing {

    private static final int KEY_BYTES = 32;
    private static final Pattern LINES = Pattern.compile("[\\r\\n,;]+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final Pattern GAP = Pattern.compile("\\s+");

    private final Map<String, SecretKeySpec> keys;
    private final String active;

    private KeyRing(Map<String, SecretKeySpec> keys, String active) {
        this.keys = keys;
        this.active = active;
    }

    /**
     * Reads lines of a name and a key of 32 bytes in base 64. Faults name the line and never what stands in it.
     *
     * @throws IllegalArgumentException where a line is not sound, a name comes twice, or there is no line
     */
    static KeyRing read(String text) {
        var keys = new LinkedHashMap<String, SecretKeySpec>();
        String last = "";
        int number = 0;
        for (String line : LINES.split(text, -1)) {
            String clean = line.strip();
            number++;
            if (clean.isEmpty() || clean.startsWith("#")) {
                continue;
            }
            String[] parts = GAP.split(clean, -1);
            if (parts.length != 2 || !NAME.matcher(parts[0]).matches()) {
                throw new IllegalArgumentException(
                        "Line " + number + " of the key ring is not a name and a key with a space between them.");
            }
            last = parts[0];
            if (keys.put(last, key(parts[1], number)) != null) {
                throw new IllegalArgumentException("Line " + number + " of the key ring repeats a name.");
            }
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("The key ring holds no key.");
        }
        return new KeyRing(keys, last);
    }

    private static SecretKeySpec key(String typed, int line) {
        byte[] bytes = decoded(typed);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "Line " + line + " of the key ring holds no key of 32 bytes in base 64.");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static byte[] decoded(String typed) {
        try {
            return Base64.getDecoder().decode(typed);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    String active() {
        return active;
    }

    Optional<SecretKeySpec> key(String name) {
        return Optional.ofNullable(keys.get(name));
    }
}
