package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names one group that meets for supervision again and again. */
@TypeDef(type = DataType.LONG)
public record StandingGroupId(long value) implements Id {}
