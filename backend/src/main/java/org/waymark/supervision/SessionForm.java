package org.waymark.supervision;

/** How the two meet. */
public enum SessionForm {
    PERSON,
    VIDEO,
    PHONE
}
