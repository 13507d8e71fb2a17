package org.waymark.supervision;

/** What changes when somebody's supervision is due for a time. */
public enum PauseKind {
    AWAY("Away from work"),
    PRECEPTORSHIP("Newly registered");

    private final String words;

    PauseKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
