package org.waymark.training;

import java.time.LocalDate;

/**
 * What somebody writes into their log.
 *
 * @param reflection what they think about it, for themselves; empty if nothing
 */
public record NewLogEntry(LogKind kind, LocalDate onDay, int minutes, String title, String reflection) {

    /** Says what kind it is, never what was written. */
    @Override
    public String toString() {
        return "NewLogEntry[" + kind + "]";
    }
}
