package org.waymark.skillmix;

/** What can be said of a cover need in a word, best first. */
public enum Verdict {
    /** More people than asked for. */
    COVERED,
    /** More than one person, but no more than asked for, and perhaps fewer. */
    THIN,
    /** One person: a single point of failure, also where only one is asked for. */
    ONE_DEEP,
    NONE;

    static Verdict of(int have, int headcount) {
        return switch (have) {
            case 0 -> NONE;
            case 1 -> ONE_DEEP;
            default -> have > headcount ? COVERED : THIN;
        };
    }

    /** Whether this is more pressing than the other. */
    public boolean isWorseThan(Verdict other) {
        return compareTo(other) > 0;
    }
}
