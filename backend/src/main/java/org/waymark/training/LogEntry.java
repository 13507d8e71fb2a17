package org.waymark.training;

import java.time.LocalDate;
import org.waymark.kernel.LogEntryId;

/**
 * An entry of somebody's own log.
 *
 * @param reflected whether they wrote what they think about it
 */
public record LogEntry(
        LogEntryId id, LogKind kind, LocalDate onDay, int minutes, String title, boolean reflected, boolean deleted) {}
