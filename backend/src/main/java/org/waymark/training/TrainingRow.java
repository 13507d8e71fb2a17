package org.waymark.training;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.TrainingRecordId;

/** A finished course as it lies in its table. */
@MappedEntity("training_record")
record TrainingRow(
        @Id TrainingRecordId id,
        PersonId personId,
        String courseCode,
        LocalDate doneOn,
        @Nullable LocalDate certificateOn,
        @Nullable EvidenceId evidenceId,
        PersonId enteredBy,
        Instant enteredAt,
        @Nullable Instant deletedAt,
        int version) {

    String object() {
        return "training record " + id.text();
    }
}
