package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names somebody's way to a first shift in a post. */
@TypeDef(type = DataType.LONG)
public record StartId(long value) implements Id {}
