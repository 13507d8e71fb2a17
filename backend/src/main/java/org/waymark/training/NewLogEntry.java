package org.waymark.training;

import java.time.LocalDate;

/** What somebody writes into their log. */
public record NewLogEntry(LogKind kind, LocalDate onDay, int minutes, String title) {}
