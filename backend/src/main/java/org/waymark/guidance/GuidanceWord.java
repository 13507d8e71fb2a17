package org.waymark.guidance;

/** All that a manager learns of a candidate's checklist. */
public enum GuidanceWord {
    NOT_SENT,
    SENT,
    READ
}
