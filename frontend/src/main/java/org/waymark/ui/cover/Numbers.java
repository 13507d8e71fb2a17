package org.waymark.ui.cover;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of hours and posts as people write them. */
final class Numbers {

    private static final char MINUS = '\u2212';

    private Numbers() {}

    /** Without noughts behind the point that say nothing: 152, 7.5. */
    static String brief(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return plain.replace('-', MINUS);
    }

    /** To two places, so that numbers below one another can be compared. */
    static String exact(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('-', MINUS);
    }
}
