package org.waymark.signin;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import org.waymark.kernel.Refused;

/** Turns what the database refuses, because somebody else was faster, into words. */
final class Duplicates {

    private static final int DUPLICATE = 1062;
    private static final int NO_PARENT = 1452;

    private Duplicates() {}

    static Refused.NotValid nameTaken() {
        return new Refused.NotValid("signInName", "Somebody else signs in with this name. Choose another one.");
    }

    static void refused(Runnable saving) {
        try {
            saving.run();
        } catch (DataAccessException e) {
            int code = e.getCause() instanceof SQLException sql ? sql.getErrorCode() : 0;
            if (code == DUPLICATE) {
                throw nameTaken();
            }
            if (code == NO_PARENT) {
                throw new Refused.NotFound("person");
            }
            throw e;
        }
    }
}
