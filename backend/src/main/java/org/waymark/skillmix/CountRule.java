package org.waymark.skillmix;

/** The rules of counting that somebody may switch off to see what each of them costs. */
public enum CountRule {
    /** In a post that names the site, on that day. */
    IN_POST,
    /** Cleared for the site at the level that the need asks for. */
    CLEARED,
    /** Levels agreed so lately that they still count. */
    LEVELS_IN_DATE
}
