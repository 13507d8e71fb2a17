package org.waymark.observation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.ObservationId;
import org.waymark.kernel.PersonId;

/** That a colleague saw somebody do something: evidence for a competency, never a level. It does not change any more. */
@MappedEntity("observation")
public record Observation(
        @Id ObservationId id,
        PersonId personId,
        CompetencyCode competencyCode,
        Level level,
        String words,
        LocalDate observedOn,
        PersonId observerId,
        String observerName,
        String observerRole,
        ObserverPart observerPart,
        String remark,
        Instant confirmedAt,
        String frameworkVersion) {

    /** The same without what the two wrote: others than the person see that it was seen, by whom and when. */
    Observation withoutWords() {
        return new Observation(
                id,
                personId,
                competencyCode,
                level,
                "",
                observedOn,
                observerId,
                observerName,
                observerRole,
                observerPart,
                "",
                confirmedAt,
                frameworkVersion);
    }

    /** Who saw it, with their role where one is known. */
    public String observer() {
        return observerRole.isEmpty() ? observerName : observerName + ", " + observerRole;
    }
}
