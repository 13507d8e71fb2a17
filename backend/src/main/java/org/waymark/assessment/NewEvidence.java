package org.waymark.assessment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.PersonId;

/** A piece of evidence on its way into the database. */
@MappedEntity("evidence")
record NewEvidence(
        @Id EvidenceId id,
        PersonId personId,
        String title,
        String note,
        String link,
        LocalDate dated,
        Instant addedAt) {}
