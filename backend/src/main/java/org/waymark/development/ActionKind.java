package org.waymark.development;

/** The three ways in which people grow. */
public enum ActionKind {
    /** By doing the work. */
    ON_THE_JOB,
    /** With somebody who can do it. */
    WITH_OTHERS,
    /** By taking part in a course. */
    COURSE;

    /** The kind by the framework's name for it. */
    static ActionKind named(String name) {
        return switch (name) {
            case "on_the_job" -> ON_THE_JOB;
            case "course" -> COURSE;
            default -> WITH_OTHERS;
        };
    }
}
