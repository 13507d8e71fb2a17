package org.waymark.provision;

import io.micronaut.core.annotation.Introspected;

/** A pathway of an edition. */
@Introspected
record PathwayRow(long editionId, Pathway pathway) {}
