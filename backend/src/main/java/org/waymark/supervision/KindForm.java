package org.waymark.supervision;

/** Between how many people a kind of supervision is held. */
public enum KindForm {
    ONE("Between two people"),
    EITHER("Between two people or in a group"),
    GROUP("In a group");

    private final String words;

    KindForm(String words) {
        this.words = words;
    }

    /** As pages write it. */
    public String words() {
        return words;
    }
}
