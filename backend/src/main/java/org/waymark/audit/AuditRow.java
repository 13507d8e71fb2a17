package org.waymark.audit;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the chain as it is stored. */
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("audit_row")
record AuditRow(
        @EmbeddedId Place place,
        Instant at,
        long actorId,
        String door,
        String actorName,
        String act,
        @Nullable Long subjectId,
        String object,
        String outcome,
        String changes,
        byte[] prevHash,
        byte[] rowHash) {

    @Embeddable
    record Place(
            @MappedProperty("stream") int stream,
            @MappedProperty("seq") long seq) {}
}
