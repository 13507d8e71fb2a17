package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names one clearance. */
@TypeDef(type = DataType.LONG)
public record ClearanceId(long value) implements Id {}
