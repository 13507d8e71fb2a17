package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** Names who supervises whom for a time. */
@TypeDef(type = DataType.LONG)
public record SupervisionLinkId(long value) implements Id {}
