package org.waymark.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Clearances that end before long and that nothing follows yet, those to begin first on top: one page of them.
 *
 * @param counts how many there are in each band, all pages together; bands without any are missing
 * @param band which band is shown; all of them where there is none
 * @param total how many there are in what is shown, all pages together
 * @param mayStart whether the reader may begin renewals; {@code mayAsk} whether they may ask for it
 */
public record RenewalList(
        List<RenewalLine> lines,
        Map<RenewalBand, Integer> counts,
        @Nullable RenewalBand band,
        int page,
        int total,
        boolean mayStart,
        boolean mayAsk,
        RuleSheet rules,
        LocalDate today) {

    /** How many stand on a page. */
    public static final int ON_A_PAGE = 50;

    public RenewalList {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
    }
}
