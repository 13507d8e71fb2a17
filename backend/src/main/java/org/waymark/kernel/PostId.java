package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names one person's post in a service. */
@TypeDef(type = DataType.LONG)
public record PostId(long value) implements Id {}
