package org.waymark.vetting;

/** A check that an employer makes before somebody starts. Waymark keeps that it was done and when, never what it found. */
public enum EmploymentCheck {
    IDENTITY,
    RIGHT_TO_WORK,
    REGISTRATION,
    REFERENCES,
    OCCUPATIONAL_HEALTH,
    ENHANCED_DBS,
    BPSS,
    COURT_ACCESS,
    SMARTCARD
}
