package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names a link with which somebody asks for an observation, and the observation that came by it. */
@TypeDef(type = DataType.LONG)
public record ObservationId(long value) implements Id {}
