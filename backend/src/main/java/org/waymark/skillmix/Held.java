package org.waymark.skillmix;

import java.util.Set;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.StrandCode;

/** A role profile that somebody holds in a service, with their strands. */
record Held(ServiceId service, RoleCode role, Set<StrandCode> strands) {}
