package org.waymark.ui.shell;

/** Goes on where the database is away, for what may be left undone and is said on the screen by then. */
public final class Away {

    private Away() {}

    /** Whether it was done: not where the database could not be reached. Every other trouble is passed on. */
    public static boolean isDone(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuntimeException e) {
            if (!Causes.isDatabaseAway(e)) {
                throw e;
            }
            return false;
        }
    }
}
