package org.waymark.skillmix;

/** What has to hold before somebody may work at a site, in the order in which it is told. */
public enum Rule {
    SITE,
    POST,
    CLEARANCE,
    LEVELS,
    SUPERVISION,
    TRAINING
}
