package org.waymark.training;

/** How somebody stands with a course; what is most pressing comes first. */
public enum TrainingState {
    OVERDUE("Out of date"),
    NEVER_DONE("Not done"),
    DUE_SOON("Due soon"),
    IN_DATE("In date");

    private final String words;

    TrainingState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
