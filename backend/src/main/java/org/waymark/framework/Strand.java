package org.waymark.framework;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StrandCode;

/** A speciality that somebody can hold within one role profile; it raises some requirements. */
@Introspected
public record Strand(StrandCode code, String name, RoleCode roleCode, String provenance) {}
