package org.waymark.supervision;

/** How a promise stands. */
public enum ActionState {
    OPEN,
    DONE,
    DROPPED
}
