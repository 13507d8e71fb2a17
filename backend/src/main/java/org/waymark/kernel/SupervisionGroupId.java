package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names one session of a group. */
@TypeDef(type = DataType.LONG)
public record SupervisionGroupId(long value) implements Id {}
