package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.List;
import org.waymark.provision.CoverNeed;

/**
 * A day on which the verdict on a need becomes another one if nothing is done.
 *
 * @param before how many people count on the day before
 * @param have how many count from the day on
 * @param leaving those who count no longer on the day, by name
 * @param joining those who count from the day on, by name
 * @param sentence what it comes to: “If nothing is done, Wembley has one specialist practitioner from 4 March 2027.”
 */
public record NeedTurn(
        CoverNeed need,
        String siteName,
        LocalDate day,
        int before,
        int have,
        List<String> leaving,
        List<String> joining,
        String sentence) {

    public NeedTurn {
        leaving = List.copyOf(leaving);
        joining = List.copyOf(joining);
    }

    public Verdict from() {
        return Verdict.of(before, need.headcount());
    }

    public Verdict to() {
        return Verdict.of(have, need.headcount());
    }

    public boolean isForTheWorse() {
        return to().isWorseThan(from());
    }
}
