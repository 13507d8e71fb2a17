package org.waymark.skillmix;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.provision.CoverNeed;

/**
 * What a scenario makes of one cover need.
 *
 * @param need as it is in the scenario, or as recorded where the scenario ends it
 * @param named what is needed where
 * @param who the role profile or competencies that are needed
 * @param before as recorded; nothing where only the scenario needs it
 * @param after in the scenario; nothing where it is needed no more
 * @param words the whole in a sentence without names of people
 * @param lost who counted before and does not after, by name
 * @param won who counts after and did not before
 */
public record NeedChange(
        CoverNeed need,
        String named,
        String who,
        @Nullable Side before,
        @Nullable Side after,
        String words,
        List<String> lost,
        List<String> won) {

    public NeedChange {
        lost = List.copyOf(lost);
        won = List.copyOf(won);
    }

    /** How many people count, of how many that are needed. */
    public record Side(int have, int headcount, Verdict verdict) {

        static Side of(NeedCover cover) {
            return new Side(cover.have(), cover.need().headcount(), cover.verdict());
        }

        static Side of(int have, int headcount) {
            return new Side(have, headcount, Verdict.of(have, headcount));
        }

        public boolean isGap() {
            return have < headcount;
        }

        /** People above or below what is needed. */
        int spare() {
            return have - headcount;
        }
    }

    /** Which way it went, worst first. */
    public enum Way {
        WORSE,
        NEW,
        BETTER,
        SAME,
        ENDED
    }

    public Way way() {
        Side was = before;
        Side is = after;
        if (is == null) {
            return Way.ENDED;
        }
        if (was == null) {
            return Way.NEW;
        }
        int difference = is.spare() - was.spare();
        return difference < 0 ? Way.WORSE : difference > 0 ? Way.BETTER : Way.SAME;
    }

    public boolean isGapAfter() {
        Side is = after;
        return is != null && is.isGap();
    }

    /** Whether it is needed and nobody is left who counts. */
    public boolean isNobodyAfter() {
        Side is = after;
        return is != null && is.have() == 0;
    }

    public boolean isGapBefore() {
        Side was = before;
        return was != null && was.isGap();
    }
}
