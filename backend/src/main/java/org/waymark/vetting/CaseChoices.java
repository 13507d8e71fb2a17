package org.waymark.vetting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.RoleProfile;
import org.waymark.people.PersonName;
import org.waymark.provision.LdService;
import org.waymark.provision.Site;

/**
 * What a new case can be made of.
 *
 * @param person who is vetted, if they work here already
 */
public record CaseChoices(
        List<LdService> services,
        List<Site> sites,
        List<RoleProfile> roles,
        RuleSheet rules,
        @Nullable PersonName person) {

    public CaseChoices {
        services = List.copyOf(services);
        sites = List.copyOf(sites);
        roles = List.copyOf(roles);
    }
}
