package org.waymark.assessment;

/** Whether a file of evidence was cleared by the virus scanner; only then can anybody have it. */
public enum FileState {
    QUARANTINED,
    READY,
    INFECTED
}
