package org.waymark.provision;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.ServiceId;

/** Whose a cover need is. */
@Introspected
record OwnedNeedRow(CoverNeedId needId, ServiceId serviceId) {}
