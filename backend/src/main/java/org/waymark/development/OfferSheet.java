package org.waymark.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.people.WorkContact;

/**
 * Whom one may ask about a role profile, and whether one may be asked oneself.
 *
 * @param mine the profile the reader holds today, if any
 * @param colleagues those who said that they may be asked, in the reader's own organisation
 * @param mayOffer whether the reader holds or held the profile, and so may offer to be asked about it
 * @param since since when the reader offers it; nothing while they do not
 */
public record OfferSheet(
        RoleProfile profile,
        @Nullable RoleProfile mine,
        List<WorkContact> colleagues,
        Map<RoleCode, String> roles,
        Map<ServiceId, String> services,
        boolean mayOffer,
        @Nullable LocalDate since) {

    public OfferSheet {
        colleagues = List.copyOf(colleagues);
        roles = Map.copyOf(roles);
        services = Map.copyOf(services);
    }

    /** What somebody does today and where: “Specialist practitioner, Northvale”. */
    public String work(WorkContact colleague) {
        return roles.getOrDefault(colleague.roleCode(), colleague.roleCode().value()) + ", "
                + services.getOrDefault(colleague.serviceId(), "");
    }
}
