package org.waymark.vault;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.kernel.Refused;

/** Locks rows anew, past those that do not open: one damaged text keeps no other from its new key. */
public final class Relocking {

    private static final Logger LOG = LoggerFactory.getLogger(Relocking.class);

    /** No row has it; it stands in where a list of SQL may not be empty. */
    private static final long NO_ROW = -1;

    private Relocking() {}

    /**
     * Takes batches of rows until one holds something that opens.
     *
     * @param table for the log, which names rows that do not open
     * @param batch the next rows but for those with these ids; none at the end
     * @param one locks a row anew
     * @return how many were locked anew; 0 when only rows are left that do not open, or none
     */
    public static <T> int first(
            String table, Function<Set<Long>, List<T>> batch, ToLongFunction<T> id, Consumer<T> one) {
        Set<Long> unreadable = new HashSet<>(Set.of(NO_ROW));
        int done = 0;
        for (List<T> rows = batch.apply(unreadable); !rows.isEmpty() && done == 0; rows = batch.apply(unreadable)) {
            for (T row : rows) {
                try {
                    one.accept(row);
                    done++;
                } catch (Refused.NotNow notOpened) {
                    LOG.warn("A text of {} {} cannot be opened and keeps its old key.", table, id.applyAsLong(row));
                    unreadable.add(id.applyAsLong(row));
                }
            }
        }
        return done;
    }
}
