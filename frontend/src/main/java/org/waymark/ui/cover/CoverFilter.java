package org.waymark.ui.cover;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.SiteId;
import org.waymark.provision.Pathway;
import org.waymark.skillmix.NeedCover;
import org.waymark.skillmix.Verdict;

/**
 * Which needs to show.
 *
 * @param show gaps only or all; nothing where the width of the screen decides
 */
record CoverFilter(
        @Nullable SiteId site,
        @Nullable Pathway pathway,
        @Nullable Verdict verdict,
        @Nullable Show show) {

    static final CoverFilter NONE = new CoverFilter(null, null, null, null);

    /** The two lengths of the list. */
    enum Show {
        GAPS,
        ALL
    }

    CoverFilter site(@Nullable SiteId other) {
        return new CoverFilter(other, pathway, verdict, show);
    }

    CoverFilter pathway(@Nullable Pathway other) {
        return new CoverFilter(site, other, verdict, show);
    }

    CoverFilter verdict(@Nullable Verdict other) {
        return new CoverFilter(site, pathway, other, show);
    }

    CoverFilter show(Show other) {
        return new CoverFilter(site, pathway, verdict, other);
    }

    /** The same with the width's answer where the address has none. */
    CoverFilter on(boolean narrow) {
        return show == null ? show(narrow ? Show.GAPS : Show.ALL) : this;
    }

    boolean onlyGaps() {
        return show == Show.GAPS;
    }

    /** Whether it leaves nothing out. */
    boolean isOff() {
        return site == null && pathway == null && verdict == null && !onlyGaps();
    }

    boolean shows(NeedCover need) {
        return (site == null || site.equals(need.need().site()))
                && (pathway == null || pathway == need.need().pathway())
                && (verdict == null || verdict == need.verdict())
                && (!onlyGaps() || need.isGap());
    }
}
