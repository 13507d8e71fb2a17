package org.waymark.supervision;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SupervisionSessionId;

/** That a promise is late, without its words: a reminder needs no more. */
@Introspected
record LatePromise(long id, SupervisionSessionId sessionId, PersonId ownerId, LocalDate dueOn) {}
