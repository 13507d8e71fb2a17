package org.waymark.recruitment;

/** How long a post is meant to last. */
public enum Contract {
    PERMANENT,
    FIXED_TERM,
    SECONDMENT,
    BANK
}
