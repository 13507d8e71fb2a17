package org.waymark.vetting;

/** How a vetting case ends. */
public enum ClosedAs {
    CLEARED_AND_STARTED,
    NOT_CLEARED,
    WITHDRAWN_BY_CANDIDATE,
    ROLE_CLOSED
}
