package org.waymark.recruitment;

/** What has become of a vacancy. */
public enum VacancyState {
    /** Prepared, but no manager has raised it yet. */
    DRAFT,
    OPEN,
    /** Somebody was found. */
    FILLED,
    /** The service looks for nobody any more. */
    WITHDRAWN
}
