package org.waymark.vetting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;

/**
 * What somebody says when they open a case.
 *
 * @param person who is vetted, if they work here already; else a candidate with a given and a family name
 */
public record NewCase(
        ServiceId service,
        @Nullable SiteId site,
        RoleCode role,
        @Nullable PersonId person,
        String given,
        String family,
        ForceCode issuer,
        String level,
        @Nullable LocalDate provisionalStart) {}
