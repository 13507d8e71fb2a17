package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names one registration of one person. */
@TypeDef(type = DataType.LONG)
public record RegistrationId(long value) implements Id {}
