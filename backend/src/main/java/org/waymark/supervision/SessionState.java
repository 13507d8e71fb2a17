package org.waymark.supervision;

/** How a meeting stands. */
public enum SessionState {
    BOOKED,
    HELD,
    CANCELLED
}
