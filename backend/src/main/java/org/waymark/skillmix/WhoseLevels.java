package org.waymark.skillmix;

import java.util.List;
import org.waymark.provision.LdService;

/** The services whose levels somebody may see by name, and how many people they supervise. */
public record WhoseLevels(List<LdService> services, int supervisees) {

    public boolean isNobody() {
        return services.isEmpty() && supervisees == 0;
    }
}
