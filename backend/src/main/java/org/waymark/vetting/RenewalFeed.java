package org.waymark.vetting;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.waymark.kernel.PersonId;

/** That somebody has a calendar of renewals that their calendar program reads; its secret is not kept. */
@Introspected
public record RenewalFeed(long id, PersonId personId, boolean withInitials, Instant madeAt) {}
