package org.waymark.vetting;

/** How a vetting case ends. */
public enum ClosedAs {
    CLEARED_AND_STARTED,
    /** Somebody who works here has the clearance that they applied for. */
    RENEWED,
    NOT_CLEARED,
    WITHDRAWN_BY_CANDIDATE,
    ROLE_CLOSED
}
