package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names one entry in the log of one person's practice. */
@TypeDef(type = DataType.LONG)
public record LogEntryId(long value) implements Id {}
