package org.waymark.skillmix;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Reference;
import org.waymark.kernel.ForceCode;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.SiteKind;
import org.waymark.vetting.Schemes;

/**
 * Which clearance a site as a whole asks for. It is the lowest level that any of its cover needs asks for, as whoever
 * holds it may do at least that work there; needs that ask for none are left aside, unless all of them do. A custody
 * suite without a need asks for what suites usually ask for: full access without supervision, or the Metropolitan
 * Police's own scheme where that is the force.
 *
 * @param level the level that is asked for, or empty
 * @param words how that came about, as a sentence
 */
record SiteClearance(String level, String words) {

    static final String USUAL_IN_CUSTODY = "NPPV2F";
    static final String METROPOLITAN = "MPS";

    private static final ForceCode METROPOLITAN_POLICE = new ForceCode("MPS");

    static SiteClearance of(SiteKind kind, @Nullable ForceCode force, List<CoverNeed> needs, Schemes schemes) {
        if (needs.isEmpty()) {
            return kind == SiteKind.CUSTODY_SUITE
                    ? usual(METROPOLITAN_POLICE.equals(force) ? METROPOLITAN : USUAL_IN_CUSTODY, schemes)
                    : new SiteClearance(
                            Schemes.NOTHING_ASKED, "No cover need says what this site asks for, so none is asked.");
        }
        return needs.stream()
                .map(CoverNeed::clearance)
                .filter(level -> !Schemes.asksNothing(level))
                .min(Comparator.comparingInt((String level) -> rank(level, schemes))
                        .thenComparing(level -> level))
                .map(level -> new SiteClearance(
                        level,
                        "The cover needs of this site ask for " + schemes.named(level)
                                + (several(needs) ? " at least." : ".")))
                .orElseGet(() ->
                        new SiteClearance(Schemes.NOTHING_ASKED, "No cover need of this site asks for clearance."));
    }

    private static SiteClearance usual(String level, Schemes schemes) {
        return new SiteClearance(
                level,
                "No cover need says what this site asks for, so " + schemes.named(level)
                        + " is asked, as is usual in custody.");
    }

    private static boolean several(List<CoverNeed> needs) {
        return needs.stream()
                        .map(CoverNeed::clearance)
                        .filter(level -> !Schemes.asksNothing(level))
                        .distinct()
                        .count()
                > 1;
    }

    /** A level without a rank stands for itself only, so it comes last. */
    private static int rank(String level, Schemes schemes) {
        return schemes.find(level)
                .map(Reference.Clearance::rank)
                .map(Integer::intValue)
                .orElse(Integer.MAX_VALUE);
    }
}
