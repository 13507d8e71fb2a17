package org.waymark.supervision;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.StandingGroupId;

/** Somebody who is in a standing group today. */
@Introspected
record StandingMemberRow(StandingGroupId groupId, PersonId personId) {}
