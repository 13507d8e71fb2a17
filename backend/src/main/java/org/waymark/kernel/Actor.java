package org.waymark.kernel;

/** Who acts, and through which door they came; identity only, authority is looked up at each call. */
public record Actor(PersonId person, Door door, String name) {

    /** How somebody reached us. */
    public enum Door {
        SCREEN,
        MACHINE,
        JOB,
        COMMAND
    }

    /** Nobody in the directory: jobs and commands act under it, with permissions of their own. */
    public static final PersonId NOBODY = new PersonId(0);

    public static Actor onScreen(PersonId person) {
        return new Actor(person, Door.SCREEN, "");
    }

    /** A scheduled job, named in the audit trail. */
    public static Actor job(String name) {
        return new Actor(NOBODY, Door.JOB, name);
    }

    /** Somebody at the server's own console, such as the first administrator being made. */
    public static Actor command(String name) {
        return new Actor(NOBODY, Door.COMMAND, name);
    }

    public boolean is(PersonId other) {
        return !person.equals(NOBODY) && person.equals(other);
    }
}
