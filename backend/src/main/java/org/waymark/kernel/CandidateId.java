package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names somebody who applied for a post. */
@TypeDef(type = DataType.LONG)
public record CandidateId(long value) implements Id {}
