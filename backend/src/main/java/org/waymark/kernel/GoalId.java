package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names a level that somebody is to reach. */
@TypeDef(type = DataType.LONG)
public record GoalId(long value) implements Id {}
