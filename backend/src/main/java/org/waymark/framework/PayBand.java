package org.waymark.framework;

import io.micronaut.core.annotation.Introspected;
import java.util.Locale;

/** The yearly pay of an Agenda for Change band, whole pounds. */
@Introspected
public record PayBand(String band, int entryGbp, int topGbp) {

    /** Where and when the amounts hold. */
    public static final String YEAR = "England 2025/26";

    /** The band and its amounts, as people see them: “Band 6, £38,682 to £46,580 a year”. */
    public String named() {
        String amounts = entryGbp == topGbp ? pounds(entryGbp) : pounds(entryGbp) + " to " + pounds(topGbp);
        return "Band " + band + ", " + amounts + " a year";
    }

    private static String pounds(int amount) {
        return String.format(Locale.UK, "£%,d", amount);
    }
}
