package org.waymark.provision;

import io.micronaut.core.annotation.Introspected;

/** A county of an edition. */
@Introspected
record CountyRow(long editionId, String name) {}
