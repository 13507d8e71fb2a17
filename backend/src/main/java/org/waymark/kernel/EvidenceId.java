package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names one piece of evidence. */
@TypeDef(type = DataType.LONG)
public record EvidenceId(long value) implements Id {}
