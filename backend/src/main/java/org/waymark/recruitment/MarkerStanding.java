package org.waymark.recruitment;

/** How far somebody is with marking a candidate; it says nothing of the marks. */
public enum MarkerStanding {
    NOT_BEGUN,
    MARKING,
    HANDED_IN
}
