package org.waymark.observation;

/** What came of a link that was used. */
public enum ObservationAnswer {
    SEEN,
    NOT_YET
}
