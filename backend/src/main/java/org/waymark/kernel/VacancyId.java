package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names a post that a service looks for somebody for. */
@TypeDef(type = DataType.LONG)
public record VacancyId(long value) implements Id {}
