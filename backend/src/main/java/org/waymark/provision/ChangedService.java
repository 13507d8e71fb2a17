package org.waymark.provision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ServiceId;

/** How a service shall be named from now on, and its first day if that is known; the code stays. */
public record ChangedService(
        ServiceId id,
        int version,
        String name,
        String provider,
        String area,
        @Nullable LocalDate beganOn) {}
