package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names something that might happen to a team. */
@TypeDef(type = DataType.LONG)
public record ScenarioId(long value) implements Id {}
