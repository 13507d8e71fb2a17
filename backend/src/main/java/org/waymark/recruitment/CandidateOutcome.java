package org.waymark.recruitment;

/** How it ended for a candidate who did not start; administrative words only, never why. */
public enum CandidateOutcome {
    NOT_SHORTLISTED,
    NOT_APPOINTED,
    WITHDREW,
    OFFER_DECLINED,
    NOT_TAKEN_FURTHER,
    POST_CLOSED
}
