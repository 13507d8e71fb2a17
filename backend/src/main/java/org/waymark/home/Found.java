package org.waymark.home;

/** Something the palette found: what kind it is, its name, a line that places it, and its id or code. */
public record Found(Kind kind, String name, String line, String key) {

    /** What was found. */
    public enum Kind {
        PERSON,
        COMPETENCY,
        PROFILE
    }
}
