package org.waymark.assessment;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.EvidenceId;
import org.waymark.upload.FileKind;

/** A file of evidence in the database. */
@Introspected
@MappedEntity("evidence_file")
record FileRow(
        @Id EvidenceId evidenceId,
        String name,
        FileKind kind,
        int size,
        String hash,
        FileState state,
        Instant uploadedAt,
        Instant askedAt,
        @Nullable LocalDate endsOn) {}
