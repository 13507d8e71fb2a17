package org.waymark.outbox;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A message as whoever it is for sees it. */
@Introspected
public record Message(long id, MessageKind kind, int amount, Instant writtenAt) {}
