package org.waymark.observation;

/** What lets somebody say that they saw a person do something. */
public enum ObserverPart {
    /** They supervise the person, or a supervisor of the person. */
    SUPERVISOR,
    /** They are in the person's team and their own agreed level is enough. */
    COLLEAGUE,
    /** They are in the person's team and hold a professional registration that has not lapsed. */
    REGISTERED
}
