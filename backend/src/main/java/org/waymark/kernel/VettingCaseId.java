package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names an application for a clearance. */
@TypeDef(type = DataType.LONG)
public record VettingCaseId(long value) implements Id {}
