package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names a person, from candidate to leaver. */
@TypeDef(type = DataType.LONG)
public record PersonId(long value) implements Id {}
