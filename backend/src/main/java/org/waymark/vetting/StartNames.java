package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.framework.Frameworks;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;

/** The names of what a start speaks of. */
@Singleton
class StartNames {

    private final People people;
    private final LdServices services;
    private final Frameworks frameworks;

    StartNames(People people, LdServices services, Frameworks frameworks) {
        this.people = people;
        this.services = services;
        this.frameworks = frameworks;
    }

    String name(Actor actor, Start start) {
        PersonId person = start.personId();
        if (person == null) {
            return start.givenName() + " " + start.familyName();
        }
        PersonName name = people.names(actor, List.of(person)).get(person);
        return name == null ? "" : name.full();
    }

    String role(Actor actor, Start start) {
        return frameworks
                .published(actor)
                .role(start.roleCode())
                .map(RoleProfile::name)
                .orElse(start.roleCode().value());
    }

    String service(Actor actor, Start start) {
        LdService service = services.byIds(actor, Set.of(start.serviceId())).get(start.serviceId());
        return service == null ? "" : service.name();
    }

    Map<PersonId, PersonName> makers(Actor actor, Set<PersonId> asked) {
        return asked.isEmpty() ? Map.of() : people.names(actor, asked);
    }
}
