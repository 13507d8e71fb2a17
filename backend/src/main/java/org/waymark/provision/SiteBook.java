package org.waymark.provision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;

/**
 * A service and its sites, as much of them as it takes to say who may work where on a day.
 *
 * @param levelMonths for how many months the service counts agreed levels on that day
 * @param places every site of the service by name, closed ones included
 */
public record SiteBook(ServiceId service, String name, int levelMonths, List<Place> places) {

    public SiteBook {
        places = List.copyOf(places);
    }

    /** A site: what it is, whose it is, and from when until when the service works there. */
    public record Place(
            SiteId id,
            String name,
            SiteKind kind,
            @Nullable ForceCode force,
            LocalDate openedOn,
            @Nullable LocalDate closedOn) {}
}
