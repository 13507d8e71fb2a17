package org.waymark.vetting;

/**
 * One condition of a start.
 *
 * @param about what it is about, as people call it
 * @param words what holds, or what is missing
 * @param owner who has to do something where it is missing
 * @param aboutDay whether another day would do
 */
public record GateLine(Kind kind, String about, boolean holds, String words, Owner owner, boolean aboutDay) {

    /** What is asked. */
    public enum Kind {
        OFFER,
        CLEARANCE,
        CHECK
    }

    /** Who has to do something next. */
    public enum Owner {
        NOBODY,
        US,
        CANDIDATE,
        POLICE
    }

    static GateLine met(Kind kind, String about, String words) {
        return new GateLine(kind, about, true, words, Owner.NOBODY, false);
    }

    static GateLine missing(Kind kind, String about, String words, Owner owner) {
        return new GateLine(kind, about, false, words, owner, false);
    }

    static GateLine otherDay(Kind kind, String about, String words) {
        return new GateLine(kind, about, false, words, Owner.US, true);
    }
}
