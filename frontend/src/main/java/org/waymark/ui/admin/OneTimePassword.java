package org.waymark.ui.admin;

import java.security.SecureRandom;

/** Makes a password to hand over once, of letters and digits that are hard to mix up; close to 80 bits of chance. */
final class OneTimePassword {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int LENGTH = 4;
    private static final SecureRandom CHANCE = new SecureRandom();

    private OneTimePassword() {}

    static String next() {
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * LENGTH; i++) {
            if (i > 0 && i % LENGTH == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
