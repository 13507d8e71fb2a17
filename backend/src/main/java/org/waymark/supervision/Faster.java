package org.waymark.supervision;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.waymark.kernel.Refused;

/** Says in words that somebody else wrote the same first, where there was no row yet to wait for. */
final class Faster {

    private static final int DUPLICATE = 1062;

    private Faster() {}

    /** @throws Refused.ChangedMeanwhile if there is such a row by now */
    static <T> T saved(Supplier<T> saving) {
        try {
            return saving.get();
        } catch (DataAccessException e) {
            if (e.getCause() instanceof SQLException sql && sql.getErrorCode() == DUPLICATE) {
                throw new Refused.ChangedMeanwhile(
                        "Somebody else did this at the same moment. Look at it before you go on.");
            }
            throw e;
        }
    }
}
