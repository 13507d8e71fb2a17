package org.waymark.vetting;

/**
 * How an application for a clearance, and then the clearance itself, stands. Whether somebody may go in on a day is never
 * a state: it follows from the days of what was granted.
 */
public enum ClearanceState {
    NOT_STARTED,
    NOT_REQUIRED,
    /** The form is with the candidate or being checked. */
    PREPARING,
    SUBMITTED,
    /** The force sent the form back because it was not complete. */
    RETURNED,
    IN_PROGRESS,
    GRANTED,
    GRANTED_WITH_CONDITIONS,
    NOT_GRANTED,
    APPEAL_LODGED,
    APPEAL_UPHELD,
    APPEAL_DISMISSED,
    SUSPENDED,
    ENDED_BY_FORCE,
    /** Another force gave one instead. */
    TRANSFERRED,
    WITHDRAWN_BY_APPLICANT,
    DISCONTINUED,
    /** It is not needed any more. */
    ENDED;

    /** Whether the person may go in, on the days for which it was granted. */
    public boolean isHolding() {
        return this == GRANTED || this == GRANTED_WITH_CONDITIONS;
    }

    /** Whether a clearance that was granted has an end with it. */
    public boolean isEnd() {
        return this == ENDED || this == ENDED_BY_FORCE || this == TRANSFERRED;
    }

    /** Whether only the vetting officer and the person may learn of it. */
    public boolean isSensitive() {
        return switch (this) {
            case NOT_GRANTED,
                    APPEAL_LODGED,
                    APPEAL_UPHELD,
                    APPEAL_DISMISSED,
                    SUSPENDED,
                    ENDED_BY_FORCE,
                    WITHDRAWN_BY_APPLICANT,
                    DISCONTINUED,
                    GRANTED_WITH_CONDITIONS -> true;
            default -> false;
        };
    }
}
