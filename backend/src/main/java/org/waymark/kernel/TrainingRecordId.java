package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names one course that one person finished. */
@TypeDef(type = DataType.LONG)
public record TrainingRecordId(long value) implements Id {}
