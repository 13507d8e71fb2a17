package org.waymark.guidance;

import java.time.LocalDate;
import java.util.Optional;

/** Whether somebody has lived here for as long as a force asks, as far as they can tell. It works in memory. */
public final class Residence {

    private Residence() {}

    /**
     * What comes of it.
     *
     * @param since since when they have lived in the United Kingdom without a break; nothing where they do not know
     * @param served whether time abroad was with the armed forces or government service, which only the force can count
     */
    public static GuidanceAnswer of(Optional<LocalDate> since, boolean served, LocalDate today, int years) {
        if (since.isEmpty()) {
            return served ? GuidanceAnswer.ASK_THE_FORCE : GuidanceAnswer.NOT_KNOWN;
        }
        return since.get().isAfter(today.minusYears(years)) ? GuidanceAnswer.ASK_THE_FORCE : GuidanceAnswer.MEETS;
    }
}
