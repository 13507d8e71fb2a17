package org.waymark.provision;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;

/**
 * What a site asks of whoever works there in a role, as far as clearance goes.
 *
 * @param levels every level that is asked for; none where no clearance is asked
 */
public record SiteClearance(
        SiteId id,
        ServiceId service,
        String name,
        SiteKind kind,
        @Nullable ForceCode force,
        Set<String> levels) {

    public SiteClearance {
        levels = Set.copyOf(levels);
    }

    /** Whether it is on police premises or a court, where nobody works by exception. */
    public boolean isPoliceOrCourt() {
        return kind == SiteKind.CUSTODY_SUITE || kind == SiteKind.VOLUNTARY_ATTENDANCE || kind.isCourt();
    }
}
