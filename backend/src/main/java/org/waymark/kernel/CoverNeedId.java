package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names one thing that a site needs; the same need in each plan that keeps it. */
@TypeDef(type = DataType.LONG)
public record CoverNeedId(long value) implements Id {}
