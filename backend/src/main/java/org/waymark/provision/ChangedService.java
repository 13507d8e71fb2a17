package org.waymark.provision;

import org.waymark.kernel.ServiceId;

/** How a service shall be named from now on; the code stays. */
public record ChangedService(ServiceId id, int version, String name, String provider, String area) {}
