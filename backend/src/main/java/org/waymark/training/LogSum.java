package org.waymark.training;

import io.micronaut.core.annotation.Introspected;

/** How many entries of a kind there are, and how many minutes they make together. */
@Introspected
public record LogSum(LogKind kind, int entries, long minutes) {}
