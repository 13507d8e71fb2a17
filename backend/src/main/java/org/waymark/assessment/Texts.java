package org.waymark.assessment;

import org.waymark.kernel.Faults;

/** Takes in people's longer texts: kept as typed, lines and all, without the control characters nobody can see. */
final class Texts {

    private Texts() {}

    /** The text; a fault on the field where it is longer than so many characters. */
    static String kept(Faults faults, String field, String typed, int most) {
        String text = typed.codePoints()
                .filter(c -> !Character.isISOControl(c) || c == '\n' || c == '\t')
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int length = text.codePointCount(0, text.length());
        faults.unless(length <= most, field, "This is %,d characters long. Use %,d or fewer.".formatted(length, most));
        return text;
    }
}
