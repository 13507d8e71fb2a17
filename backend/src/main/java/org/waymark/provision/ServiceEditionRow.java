package org.waymark.provision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ServiceId;

/** A row of what is said about a service; lists stand in rows of their own. */
@MappedEntity("service_edition")
record ServiceEditionRow(
        @Id long id,
        ServiceId serviceId,
        Topic topic,
        LocalDate fromDay,
        boolean stated,
        @Nullable Integer youngest,
        @Nullable Integer oldest,
        Instant enteredAt) {}
