package org.waymark.development;

/** Which levels a comparison rests on: agreed ones, one's own ratings while nothing is agreed, or none at all. */
public enum Basis {
    AGREED,
    OWN_RATINGS,
    NOTHING
}
