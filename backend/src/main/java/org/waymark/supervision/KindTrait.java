package org.waymark.supervision;

/** What sets a kind of supervision apart when its next session is worked out. */
public enum KindTrait {
    FIRST_WEEKS("Twice as often in the first weeks in a role"),
    PRECEPTORSHIP("Closer together in preceptorship"),
    INCIDENT("Offered after an incident");

    private final String words;

    KindTrait(String words) {
        this.words = words;
    }

    /** As pages write it. */
    public String words() {
        return words;
    }
}
