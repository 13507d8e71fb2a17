package org.waymark.provision;

/** A part of its work that a service offers: what is done for people, for whom, or where. */
public enum Pathway {
    IDENTIFICATION,
    SCREENING,
    ASSESSMENT,
    REFERRAL,
    OUTREACH,
    COURT_REPORTS,
    WOMEN,
    CHILDREN_AND_YOUNG_PEOPLE,
    LEARNING_DISABILITY_AND_NEURODIVERSITY,
    CROWN_COURT,
    VOLUNTARY_ATTENDANCE,
    VETERANS,
    PEER_SUPPORT;

    /** Whether it is one of the five functions of every service, from identification to outreach. */
    public boolean isFunction() {
        return compareTo(OUTREACH) <= 0;
    }
}
