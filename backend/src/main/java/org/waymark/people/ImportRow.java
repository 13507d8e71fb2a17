package org.waymark.people;

/** What a line of the file will do. */
public record ImportRow(int line, String person, Outcome outcome) {

    /** The biggest thing a line does. */
    public enum Outcome {
        NEW_PERSON,
        NEW_POST,
        NEW_SUPERVISION,
        UNCHANGED
    }
}
