package org.waymark.outbox;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.waymark.kernel.PersonId;

/** A message that waits to be sent. */
@Introspected
record OutboxRow(long id, PersonId personId, int amount, int tries, Instant writtenAt) {}
