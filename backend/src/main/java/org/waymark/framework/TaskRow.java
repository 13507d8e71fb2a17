package org.waymark.framework;

import io.micronaut.core.annotation.Introspected;

/** A task as it is stored. */
@Introspected
record TaskRow(
        String code,
        String functionCode,
        String title,
        String outcome,
        int lowestLevel,
        String details,
        int sortOrder) {}
