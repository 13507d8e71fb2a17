package org.waymark.vetting;

/** Who works on an application for a clearance or check. */
public enum ProcessedBy {
    /** The vetting unit of the force itself. */
    FORCE,
    /** The Police National Vetting Service, for the force. */
    NATIONAL,
    /** The Metropolitan Police, for its own places. */
    METROPOLITAN,
    /** National security vetting. */
    SECURITY,
    /** The employer, before somebody starts. */
    EMPLOYER
}
