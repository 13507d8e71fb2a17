package org.waymark.vetting;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;

/**
 * What somebody says when they open a start.
 *
 * @param sites every site of the post
 * @param person who starts, if they work here already; else a candidate with a given and a family name
 * @param candidateRef the candidate as recruitment knows them, if it does
 */
public record NewStart(
        ServiceId service,
        RoleCode role,
        Set<SiteId> sites,
        @Nullable PersonId person,
        @Nullable Long candidateRef,
        String given,
        String family,
        LocalDate offeredOn,
        @Nullable LocalDate provisionalStart) {

    public NewStart {
        sites = Set.copyOf(sites);
    }
}
