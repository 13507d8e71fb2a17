package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names one self-assessment. */
@TypeDef(type = DataType.LONG)
public record AssessmentId(long value) implements Id {}
