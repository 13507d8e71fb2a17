package org.waymark.provision;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** A partner of an edition. */
@Introspected
record PartnerRow(long editionId, String name, @Nullable PartnerKind kind) {}
