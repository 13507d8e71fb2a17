package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names one thing that somebody does to reach a goal. */
@TypeDef(type = DataType.LONG)
public record ActionId(long value) implements Id {}
