package org.waymark.supervision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SupervisionSessionId;

/** That somebody keeps a note of a meeting. */
@MappedEntity("supervision_note")
record NoteRow(
        @Id long id,
        SupervisionSessionId sessionId,
        PersonId authorId,
        @Nullable Instant sharedAt,
        int latest,
        int version) {}
