package org.waymark.framework;

import io.micronaut.core.annotation.Introspected;

/** The yearly pay of an Agenda for Change band in England 2025/26, whole pounds. */
@Introspected
public record PayBand(String band, int entryGbp, int topGbp) {}
