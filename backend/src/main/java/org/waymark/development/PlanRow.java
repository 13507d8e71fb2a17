package org.waymark.development;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.waymark.kernel.PersonId;

/** A closed plan as it lies in its table, its goals as JSON. */
@MappedEntity("development_plan")
record PlanRow(
        @Id long id, PersonId personId, Instant closedAt, String words, String frameworkVersion, String content) {}
