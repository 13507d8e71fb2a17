package org.waymark.ui.shell;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Refused;

/** Looks through an exception for what really happened. */
public final class Causes {

    private static final int DEEPEST = 20;

    private Causes() {}

    /** The refusal behind it, if there is one. */
    static @Nullable Refused refusal(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < DEEPEST; i++, cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
        }
        return null;
    }

    /** Whether the database could not be reached. */
    public static boolean isDatabaseAway(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < DEEPEST; i++, cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLRecoverableException
                    || (cause instanceof SQLException sql
                            && sql.getSQLState() != null
                            && sql.getSQLState().startsWith("08"))) {
                return true;
            }
        }
        return false;
    }

    static Throwable deepest(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; cause.getCause() != null && i < DEEPEST; i++) {
            cause = cause.getCause();
        }
        return cause;
    }
}
