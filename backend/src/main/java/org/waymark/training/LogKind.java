package org.waymark.training;

/** What an entry in somebody's log is about. */
public enum LogKind {
    PRACTICE("Hours of practice"),
    LEARNING_TOGETHER("Learning with others"),
    LEARNING_ALONE("Learning on one’s own"),
    FEEDBACK("Feedback received"),
    REFLECTIVE_TALK("Reflective talk");

    private final String words;

    LogKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
