package org.waymark.training;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.LogEntryId;
import org.waymark.kernel.PersonId;

/** An entry of somebody's log as it lies in its table. */
@MappedEntity("practice_log")
record LogRow(
        @Id LogEntryId id,
        PersonId personId,
        LogKind kind,
        LocalDate onDay,
        int minutes,
        String title,
        Instant enteredAt,
        @Nullable Instant deletedAt) {

    String object() {
        return "log entry " + id.text();
    }

    LogEntry entry(boolean reflected) {
        return new LogEntry(id, kind, onDay, minutes, title, reflected, deletedAt != null);
    }
}
