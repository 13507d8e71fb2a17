package org.waymark.skillmix;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ScenarioId;
import org.waymark.kernel.ServiceId;

/** A scenario as it is stored. */
@MappedEntity("scenario")
record ScenarioRow(
        @Id ScenarioId id,
        ServiceId serviceId,
        String name,
        LocalDate aboutDay,
        PersonId madeBy,
        Instant madeAt,
        LocalDate expiresOn,
        boolean shared,
        String world,
        String worldParts,
        @Nullable Instant deletedAt,
        int version) {

    Scenario shown(String maker, boolean mine) {
        return new Scenario(id, serviceId, name, aboutDay, maker, mine, madeAt, expiresOn, shared, version);
    }
}
