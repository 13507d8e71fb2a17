package org.waymark.training;

/** How somebody stands with a course; what is most pressing comes first. */
public enum TrainingState {
    OVERDUE("Overdue"),
    NEVER_DONE("Never done"),
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
