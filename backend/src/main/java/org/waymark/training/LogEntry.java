package org.waymark.training;

import java.time.LocalDate;
import org.waymark.kernel.LogEntryId;

/** An entry of somebody's own log. */
public record LogEntry(LogEntryId id, LogKind kind, LocalDate onDay, int minutes, String title, boolean deleted) {}
