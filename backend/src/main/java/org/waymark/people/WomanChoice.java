package org.waymark.people;

/** Whether the people whom a service meets can choose a woman among a group of its people. */
public enum WomanChoice {
    /** At least one of the group offers it. */
    SOMEBODY,
    /** Nobody of the group offers it, or there is nobody. */
    NOBODY,
    /** The group is so small that an answer would be about one person. */
    NOT_TOLD;

    /** The fewest people that an answer may be about. */
    public static final int FEWEST = 2;
}
