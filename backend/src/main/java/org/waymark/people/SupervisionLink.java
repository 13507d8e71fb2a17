package org.waymark.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SupervisionLinkId;

/** Who supervises whom for a time. */
@MappedEntity("supervision_link")
public record SupervisionLink(
        @Id SupervisionLinkId id,
        PersonId supervisorId,
        PersonId superviseeId,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int version) {}
