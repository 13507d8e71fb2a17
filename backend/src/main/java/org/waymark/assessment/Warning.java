package org.waymark.assessment;

/** Something in a text that may identify a service user; a sentence for the person, never the text itself. */
public enum Warning {
    NHS_NUMBER("This looks like an NHS number. Evidence is about your practice: leave out who it was."),
    CUSTODY_RECORD("This looks like a custody record number. Evidence is about your practice: leave out who it was."),
    DATE_OF_BIRTH("This looks like a date of birth. Evidence is about your practice: leave out who it was.");

    private final String sentence;

    Warning(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
