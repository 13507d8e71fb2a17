package org.waymark.access;

/** How far a right goes: one's own records, one's supervisees', those of one's services, totals only, or all. */
public enum Reach {
    OWN,
    SUPERVISEES,
    SERVICES,
    AGGREGATE,
    ALL
}
