package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names one meeting for supervision. */
@TypeDef(type = DataType.LONG)
public record SupervisionSessionId(long value) implements Id {}
