package org.waymark.development;

/** Where a goal comes from. */
public enum GoalSource {
    /** A service cannot cover something until somebody can do more. */
    SERVICE_NEED,
    /** The person wants to get there. */
    OWN_WISH,
    /** A role profile asks for more than is agreed. */
    GAP,
    /** It came up in supervision. */
    SUPERVISION,
    /** Training has lapsed. */
    TRAINING_LAPSE
}
