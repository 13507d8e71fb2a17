package org.waymark.framework;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A release as it is stored. */
@MappedEntity("framework_release")
record ReleaseRow(
        @Id String version,
        String title,
        String status,
        String statusNote,
        String sha256,
        Instant loadedAt,
        String payYear) {}
