package org.waymark.framework;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.RoleCode;

/** A step from one role profile to another; a cross route has no pathway. */
@Introspected
public record CareerRoute(RoleCode fromRole, RoleCode toRole, String pathway, String note) {}
