package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.kernel.Today;

/** Says in words how one cover need is met. */
final class MetSentences {

    private MetSentences() {}

    /** “Kirkham custody needs two people with …; one counts on 20 November 2026, Amara Bello.” */
    static String of(NeedCover need, List<CoverRows.Near> near, LocalDate day, boolean names) {
        var sentences = new ArrayList<String>();
        sentences.add(need.siteName() + " needs " + need.asks() + "; " + counting(need, day, names) + ".");
        if (!near.isEmpty()) {
            sentences.add((near.size() == 1
                            ? "One more is one step away: "
                            : NeedWords.capital(NeedWords.number(near.size())) + " more are one step away: ")
                    + NeedWords.listed(near.stream()
                            .map(one -> names ? one.name() + " (" + one.step() + ")" : one.step())
                            .distinct()
                            .toList())
                    + ".");
        }
        for (CountRule rule : CountRule.values()) {
            int would = need.without().getOrDefault(rule, 0);
            if (would > need.have()) {
                sentences.add(
                        "Without " + CoverSentences.rule(rule) + ", " + NeedWords.number(would) + " would count.");
            }
        }
        return String.join(" ", sentences);
    }

    private static String counting(NeedCover need, LocalDate day, boolean names) {
        String head =
                NeedWords.number(need.have()) + (need.have() > 1 ? " count on " : " counts on ") + Today.inWords(day);
        return names && need.have() > 0
                ? head + ", "
                        + NeedWords.listed(need.counted().stream()
                                .map(NeedCover.Counted::name)
                                .toList())
                : head;
    }
}
