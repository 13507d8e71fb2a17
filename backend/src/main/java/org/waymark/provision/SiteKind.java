package org.waymark.provision;

/** What kind of place a site is. */
public enum SiteKind {
    CUSTODY_SUITE,
    VOLUNTARY_ATTENDANCE,
    MAGISTRATES_COURT,
    CROWN_COURT,
    YOUTH_COURT,
    COMMUNITY_BASE,
    CLINIC;

    /** Whether the place belongs to a police force, which then clears the people who work there. */
    public boolean needsForce() {
        return this == CUSTODY_SUITE;
    }

    /** Whether the place is a court. */
    public boolean isCourt() {
        return this == MAGISTRATES_COURT || this == CROWN_COURT || this == YOUTH_COURT;
    }
}
