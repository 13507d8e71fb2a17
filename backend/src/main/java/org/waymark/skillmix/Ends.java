package org.waymark.skillmix;

/** What can end so that somebody no longer counts or may no longer work somewhere. */
public enum Ends {
    /** The post, as it ends or moves elsewhere. */
    POST,
    /** The term of a volunteer. */
    TERM,
    /** The clearance there; never why. */
    CLEARANCE,
    /** Agreed levels, as they grow too old. */
    LEVELS,
    /** Supervision or mandatory training, where it is recorded. */
    UPKEEP,
    /** The site closes. */
    SITE
}
