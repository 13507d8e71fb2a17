package org.waymark.supervision;

/** Whether supervision is held as often as the pattern asks; of several kinds, the worse one comes last. */
public enum ComplianceState {
    NO_PATTERN("No pattern"),
    PAUSED("Paused"),
    ON_TRACK("On track"),
    DUE_SOON("Due soon"),
    OVERDUE("Overdue");

    private final String words;

    ComplianceState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
