package org.waymark.recruitment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.PersonId;

/**
 * One candidate as one of those who mark sees them.
 *
 * @param mine the reader's own marks, by the criterion's place in the list
 * @param whyNotMark why the reader cannot mark; empty where they can
 * @param mayGiveBack whether the reader has a seat and can give it back
 * @param toFree who else has a seat that the reader can free; empty for those who keep no candidates
 * @param both what both marked, once both have handed in; nothing before
 */
public record ShortlistFile(
        VacancyPage page,
        CandidateId candidate,
        String name,
        CandidateStage stage,
        boolean isOpen,
        int version,
        List<Criterion> criteria,
        Map<Integer, CriterionMark> mine,
        MarkerStanding standing,
        List<MarkerStanding> others,
        String whyNotMark,
        boolean mayGiveBack,
        List<Seat> toFree,
        Optional<Both> both) {

    public ShortlistFile {
        criteria = List.copyOf(criteria);
        mine = Map.copyOf(mine);
        others = List.copyOf(others);
        toFree = List.copyOf(toFree);
    }

    /**
     * What both marked.
     *
     * @param pairs by criterion, those in which they differ first
     * @param isMarker whether the reader is one of the two, and so may say what they would do
     */
    public record Both(Says first, Says second, List<Pair> pairs, boolean isMarker) {

        public Both {
            pairs = List.copyOf(pairs);
        }

        public long differences() {
            return pairs.stream().filter(Pair::differs).count();
        }
    }

    /**
     * One of the two.
     *
     * @param yes whether they would shortlist; nothing while they have not said so
     */
    public record Says(
            String name, boolean isReader, @Nullable Boolean yes) {}

    /** Somebody who began to mark and has not handed in. */
    public record Seat(PersonId marker, String name) {}

    /** How both see one criterion; nothing where one of them has no mark for it. */
    public record Pair(
            Criterion criterion,
            @Nullable CriterionMark first,
            @Nullable CriterionMark second) {

        public boolean differs() {
            return first != second;
        }
    }
}
