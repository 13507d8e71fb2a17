package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names a Liaison and Diversion service. */
@TypeDef(type = DataType.LONG)
public record ServiceId(long value) implements Id {}
