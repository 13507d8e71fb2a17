package org.waymark.recruitment;

/** How far a candidate is, from the application to the first shift. */
public enum CandidateStage {
    RECEIVED,
    SHORTLISTED,
    INTERVIEWED,
    OFFER_MADE,
    OFFER_ACCEPTED,
    IN_CHECKS,
    START_AGREED,
    /** In post: whoever they are in the directory is known. */
    STARTED;

    /** Whether an offer was made to whoever is there. */
    public boolean hasOffer() {
        return compareTo(OFFER_MADE) >= 0;
    }
}
