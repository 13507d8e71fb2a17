package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names a custody suite, court or community base. */
@TypeDef(type = DataType.LONG)
public record SiteId(long value) implements Id {}
