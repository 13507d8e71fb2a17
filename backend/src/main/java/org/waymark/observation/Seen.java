package org.waymark.observation;

import java.time.LocalDate;

/** What an observer says: the day on which they saw it, and a sentence if they like. */
public record Seen(LocalDate observedOn, String remark) {}
