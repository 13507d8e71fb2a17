package org.waymark.recruitment;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;

/** Where a candidate can go next, and what can be taken back; each no is a sentence, each yes is empty. */
final class CandidateRules {

    private static final Duration WHILE_FRESH = Duration.ofMinutes(10);

    private CandidateRules() {}

    /** Why somebody cannot be moved there by hand. */
    static String whyNotMove(CandidateRow one, CandidateStage to, boolean hasCriteria) {
        if (!one.isOpen()) {
            return isOver(one);
        }
        if (one.stage() == to) {
            return "They stand there already.";
        }
        if (to.hasOffer()) {
            return whyNotByHand(to);
        }
        if (one.stage().hasOffer()) {
            return "An offer was made. What follows is said on its own page.";
        }
        return switch (to) {
            case SHORTLISTED ->
                one.stage() == CandidateStage.INTERVIEWED || !hasCriteria
                        ? ""
                        : "Two people shortlist, each on their own. Mark the candidate on the shortlisting page.";
            case INTERVIEWED ->
                one.stage() == CandidateStage.SHORTLISTED
                        ? ""
                        : "Only candidates on the shortlist are interviewed. Shortlist them first.";
            default -> "The application was received already. Take the last move back instead.";
        };
    }

    private static String whyNotByHand(CandidateStage to) {
        return switch (to) {
            case OFFER_MADE -> "Make the offer on the candidate’s page.";
            case OFFER_ACCEPTED -> "Say on the candidate’s page that the offer was accepted.";
            case IN_CHECKS -> "This follows from the first check that is done.";
            case START_AGREED -> "The start is agreed on its own page, once everything is there.";
            default -> "Take the candidate into post on their page.";
        };
    }

    /** Why an offer cannot be made. */
    static String whyNoOffer(CandidateRow one, VacancyRow vacancy) {
        if (!one.isOpen()) {
            return isOver(one);
        }
        if (one.stage().hasOffer()) {
            return "An offer was made already.";
        }
        if (one.stage() != CandidateStage.INTERVIEWED) {
            return "An offer follows the interview. Say first that the candidate was interviewed.";
        }
        return vacancy.state() == VacancyState.OPEN && !vacancy.isDraft()
                ? ""
                : "This vacancy is not open. An offer needs an open one.";
    }

    /** What can be said of the offer now. */
    static CandidateFile.Offer offer(CandidateRow one, @Nullable StartSight sight) {
        if (!one.isOpen() || sight == null) {
            return CandidateFile.Offer.NONE;
        }
        if (!sight.open()) {
            return CandidateFile.Offer.START_CLOSED;
        }
        return switch (sight.stage()) {
            case OFFER_MADE -> CandidateFile.Offer.TO_ANSWER;
            case START_AGREED -> CandidateFile.Offer.TO_HAND_OVER;
            default -> CandidateFile.Offer.ACCEPTED;
        };
    }

    /** Why it cannot be put right: vetting knows the name of whoever has an offer. */
    static String whyNotCorrect(CandidateRow one, NewCandidate wanted) {
        if (!one.isOpen()) {
            return isOver(one);
        }
        boolean sameName = CandidateName.of(one).equals(CandidateName.of(wanted.given(), wanted.family()));
        return one.startId() == null || sameName
                ? ""
                : "An offer was made, and vetting goes by this name. End the application and enter it again.";
    }

    /** Why it cannot end so. */
    static String whyNotClose(CandidateRow one, CandidateOutcome how) {
        if (!one.isOpen()) {
            return isOver(one);
        }
        boolean fits = switch (how) {
            case NOT_SHORTLISTED -> one.stage() == CandidateStage.RECEIVED;
            case NOT_APPOINTED ->
                one.stage() == CandidateStage.SHORTLISTED || one.stage() == CandidateStage.INTERVIEWED;
            case OFFER_DECLINED -> one.stage() == CandidateStage.OFFER_MADE;
            default -> true;
        };
        return fits ? "" : "This does not fit how far the candidate is.";
    }

    /** Why the last move cannot be taken back. */
    static String whyNotUndo(Actor actor, CandidateRow one, CandidateMove last, Instant now) {
        if (last.takesBack()) {
            return "The last move was taken back already.";
        }
        if (!actor.is(last.madeBy())) {
            return "Somebody else made the last move. Ask them, or move the candidate yourself.";
        }
        if (one.startId() != null) {
            return "An offer cannot be taken back. Say how it ended instead.";
        }
        return last.madeAt().plus(WHILE_FRESH).isBefore(now)
                ? "The last move is more than 10 minutes old. Move the candidate instead."
                : "";
    }

    private static String isOver(CandidateRow one) {
        return one.stage() == CandidateStage.STARTED
                ? "They are in post already."
                : "It has ended for this candidate. Open the application again first.";
    }

    /** The stage in words, as sentences quote it. */
    static String words(CandidateStage stage) {
        return switch (stage) {
            case RECEIVED -> "Received";
            case SHORTLISTED -> "Shortlisted";
            case INTERVIEWED -> "Interviewed";
            case OFFER_MADE -> "Offer made";
            case OFFER_ACCEPTED -> "Offer accepted";
            case IN_CHECKS -> "In pre-employment checks";
            case START_AGREED -> "Start agreed";
            case STARTED -> "Started";
        };
    }
}
