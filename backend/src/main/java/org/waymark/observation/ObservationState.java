package org.waymark.observation;

/** How a link stands: it waits, it was used, it was taken back, or its days are over. */
public enum ObservationState {
    OPEN,
    SEEN,
    NOT_YET,
    TAKEN_BACK,
    OVER
}
