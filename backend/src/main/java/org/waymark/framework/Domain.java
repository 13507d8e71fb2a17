package org.waymark.framework;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.DomainCode;

/** A group of competencies. */
@Introspected
public record Domain(DomainCode code, String name, int sortOrder) {}
