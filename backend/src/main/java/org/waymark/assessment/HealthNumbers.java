package org.waymark.assessment;

import java.util.regex.Pattern;

/** Recognises NHS numbers: ten digits of which the last one checks the others. */
final class HealthNumbers {

    private static final Pattern TEN_DIGITS =
            Pattern.compile("(?<![0-9])[0-9]{3}[ \\u00a0\\u2009-]?[0-9]{3}[ \\u00a0\\u2009-]?[0-9]{4}(?![0-9])");

    private HealthNumbers() {}

    /** Whether the text holds a sound NHS number, with spaces or hyphens in the usual places or without. */
    static boolean isIn(String text) {
        return TEN_DIGITS
                .matcher(text)
                .results()
                .anyMatch(found -> isSound(found.group().replaceAll("[^0-9]", "")));
    }

    /** Whether the check digit is right: weights 10 to 2, modulus 11; a remainder that asks for 10 is never used. */
    static boolean isSound(String tenDigits) {
        if (tenDigits.length() != 10) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (tenDigits.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == tenDigits.charAt(9) - '0';
    }
}
