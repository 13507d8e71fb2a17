package org.waymark.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;

/** A role that somebody holds or held. */
@MappedEntity("role_grant")
record GrantRow(
        @Id long id,
        PersonId personId,
        Role role,
        @Nullable ServiceId serviceId,
        PersonId grantedBy,
        Instant grantedAt,
        @Nullable Instant endedAt) {}
