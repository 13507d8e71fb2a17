package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names a team within a service. */
@TypeDef(type = DataType.LONG)
public record TeamId(long value) implements Id {}
