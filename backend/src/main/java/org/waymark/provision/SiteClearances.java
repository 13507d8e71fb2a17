package org.waymark.provision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;

/** Says which clearances sites ask for. */
@Singleton
public class SiteClearances {

    private final SiteClearanceRepository sites;
    private final Access access;

    SiteClearances(SiteClearanceRepository sites, Access access) {
        this.sites = sites;
        this.access = access;
    }

    /** What each of the sites asks on the day of people in the role, by name of the site; one statement. */
    @Transactional(readOnly = true)
    public List<SiteClearance> of(Actor actor, Collection<SiteId> several, RoleCode role, LocalDate day) {
        access.require(actor, Permission.READ_SERVICES);
        return several.isEmpty()
                ? List.of()
                : sites.of(Set.copyOf(several), role, day).stream()
                        .map(SiteClearanceRow::clearance)
                        .toList();
    }
}
