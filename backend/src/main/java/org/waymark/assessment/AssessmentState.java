package org.waymark.assessment;

/** How far a self-assessment has come. A draft is seen by nobody but the person who writes it. */
public enum AssessmentState {
    DRAFT,
    SENT,
    OPENED,
    CONFIRMED,
    ANSWERED,
    CLOSED;

    /** Whether it is still to be agreed. */
    public boolean isOpen() {
        return this == DRAFT || this == SENT || this == OPENED;
    }

    /** Whether the agreed levels stand. */
    public boolean isAgreed() {
        return this == CONFIRMED || this == ANSWERED;
    }

    /** Whether somebody other than the person may know of it. */
    public boolean isForOthers() {
        return this != DRAFT && this != CLOSED;
    }
}
