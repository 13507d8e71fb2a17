package org.waymark.store;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.function.IntConsumer;

/** An act that comes off only at the given try; before that the database undoes it as if rivals had waited. */
@Singleton
public class Rivals {

    Rivals() {}

    @Transactional
    public int act(int[] tries, int comesOffAt, IntConsumer inTransaction) {
        int now = ++tries[0];
        inTransaction.accept(now);
        if (now < comesOffAt) {
            throw new IllegalStateException(new SQLException("Deadlock found when trying to get lock", "40001", 1213));
        }
        return now;
    }
}
