package org.waymark.recruitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.StartId;

/**
 * One candidate, as far as the reader may know.
 *
 * @param page their vacancy as a page of one, which has the names of what it speaks of
 * @param kept what only those see who keep candidates; empty for everybody else
 */
public record CandidateFile(
        VacancyPage page, CandidateLine line, boolean hasCriteria, boolean mayAssess, Optional<Kept> kept) {

    /**
     * What those see who keep candidates.
     *
     * @param elsewhere other applications of the same name, of services whose candidates the reader keeps
     * @param whyNot why they cannot be moved by hand to the stage; empty text where they can
     * @param endings the words in which it could end now
     * @param whyNoOffer why no offer can be made; empty text where one can
     * @param start the way to their first shift, once an offer was made
     * @param offer what can be said of the offer now
     */
    public record Kept(
            String given,
            String family,
            String email,
            String reference,
            List<Step> steps,
            List<Elsewhere> elsewhere,
            Map<CandidateStage, String> whyNot,
            List<CandidateOutcome> endings,
            boolean mayReopen,
            boolean mayUndo,
            String whyNoOffer,
            @Nullable StartId start,
            Offer offer) {

        public Kept {
            steps = List.copyOf(steps);
            elsewhere = List.copyOf(elsewhere);
            whyNot = Map.copyOf(whyNot);
            endings = List.copyOf(endings);
        }
    }

    /** What can be said of an offer. */
    public enum Offer {
        /** There is none, or it is over. */
        NONE,
        TO_ANSWER,
        /** It was accepted; checks and clearance are on their way. */
        ACCEPTED,
        /** The start is agreed, so that the candidate can be taken into post. */
        TO_HAND_OVER,
        /** The start was closed elsewhere, so that the application has to be ended. */
        START_CLOSED
    }

    /** A move with the name of whoever made it, or nothing where the reader may not know. */
    public record Step(CandidateMove move, String by) {}

    /** Another application, possibly by the same person. */
    public record Elsewhere(CandidateId id, String name, String vacancy, LocalDate receivedOn, CandidateStage stage) {}

    public Vacancy vacancy() {
        return page.list().getFirst();
    }
}
