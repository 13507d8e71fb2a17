package org.waymark.ui.candidates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.recruitment.CriterionMark;
import org.waymark.recruitment.MarkerStanding;
import org.waymark.ui.kit.StatusTag;
import org.waymark.ui.session.Texts;

/** How it is said how far those are who shortlist; never how they marked. */
final class MarkerWords {

    private MarkerWords() {}

    static StatusTag standing(MarkerStanding how) {
        return new StatusTag(
                Texts.of("candidate.marker." + how.name()),
                how == MarkerStanding.HANDED_IN ? StatusTag.Tone.GOOD : StatusTag.Tone.PLAIN);
    }

    static String others(List<MarkerStanding> others) {
        return others.isEmpty()
                ? Texts.of("candidate.marker.NOT_BEGUN")
                : String.join(
                        ", ",
                        others.stream()
                                .map(how -> Texts.of("candidate.marker." + how.name()))
                                .toList());
    }

    static String mark(@Nullable CriterionMark mark) {
        return mark == null ? Texts.of("candidate.mark.none") : Texts.of("candidate.mark." + mark.name());
    }
}
