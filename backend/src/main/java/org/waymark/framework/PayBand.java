package org.waymark.framework;

import io.micronaut.core.annotation.Introspected;
import java.util.Locale;

/**
 * The yearly pay of an Agenda for Change band, whole pounds.
 *
 * @param payYear country and year of the amounts, such as “England 2025/26”
 */
@Introspected
public record PayBand(String band, int entryGbp, int topGbp, String payYear) {

    /** The band and its amounts, as people see them: “Band 6, £38,682 to £46,580 a year”. */
    public String named() {
        String amounts = entryGbp == topGbp ? pounds(entryGbp) : pounds(entryGbp) + " to " + pounds(topGbp);
        return "Band " + band + ", " + amounts + " a year";
    }

    /** The same with the country and year of the amounts, where the release tells them. */
    public String inFull() {
        return payYear.isEmpty() ? named() : named() + " (" + payYear + ")";
    }

    private static String pounds(int amount) {
        return String.format(Locale.UK, "£%,d", amount);
    }
}
