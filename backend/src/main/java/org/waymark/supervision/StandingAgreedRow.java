package org.waymark.supervision;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.waymark.kernel.PersonId;

/** That somebody has agreed to a wording of a group. */
@Introspected
record StandingAgreedRow(long agreementId, PersonId personId, Instant agreedAt) {}
