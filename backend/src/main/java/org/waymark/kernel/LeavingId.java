package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names a record that is let go in time: a candidate, or the start of somebody without a candidate record. */
@TypeDef(type = DataType.LONG)
public record LeavingId(long value) implements Id {}
