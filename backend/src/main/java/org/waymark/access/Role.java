package org.waymark.access;

/** What somebody is to the service; a person may be several things. SUPERVISOR follows from having supervisees. */
public enum Role {
    STAFF,
    SUPERVISOR,
    SERVICE_MANAGER,
    RECRUITER,
    EDITOR,
    STRATEGIC,
    AUDITOR,
    ADMIN;

    /** Whether the role is held for one service at a time. */
    public boolean isForOneService() {
        return this == SERVICE_MANAGER || this == RECRUITER;
    }
}
