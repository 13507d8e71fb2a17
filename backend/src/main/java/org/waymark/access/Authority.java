package org.waymark.access;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;

/** What somebody is on a day: roles with the services they hold them for, services they work in, supervisees. */
record Authority(
        PersonId person,
        Set<Role> roles,
        Map<Role, Set<ServiceId>> grantedServices,
        Set<ServiceId> postServices,
        Set<PersonId> supervisees) {

    /** How far the person's rights to do this reach, taken over all their roles. */
    Scope scope(Permission permission) {
        var reaches = EnumSet.noneOf(Reach.class);
        var services = new java.util.HashSet<ServiceId>();
        for (Role role : roles) {
            Rights.of(role, permission).ifPresent(reach -> {
                reaches.add(reach);
                if (reach == Reach.SERVICES) {
                    services.addAll(servicesFor(role));
                }
            });
        }
        return new Scope(
                person,
                reaches.contains(Reach.ALL),
                reaches.contains(Reach.AGGREGATE),
                reaches.contains(Reach.OWN),
                Set.copyOf(services),
                reaches.contains(Reach.SUPERVISEES) ? supervisees : Set.of());
    }

    private Set<ServiceId> servicesFor(Role role) {
        return role.isForOneService() ? grantedServices.getOrDefault(role, Set.of()) : postServices;
    }

    static Map<Role, Set<ServiceId>> byRole(Iterable<GrantRow> grants) {
        var services = new EnumMap<Role, Set<ServiceId>>(Role.class);
        for (GrantRow grant : grants) {
            if (grant.serviceId() != null) {
                services.computeIfAbsent(grant.role(), role -> new java.util.HashSet<>())
                        .add(grant.serviceId());
            }
        }
        return services;
    }
}
