package org.waymark.reporting;

/** A document that can be made of a role profile. */
public enum RoleDocument {
    ROLE_PROFILE("Role profile"),
    JOB_DESCRIPTION("Job description"),
    PERSON_SPECIFICATION("Person specification");

    private final String title;

    RoleDocument(String title) {
        this.title = title;
    }

    /** What the document is called. */
    public String title() {
        return title;
    }
}
