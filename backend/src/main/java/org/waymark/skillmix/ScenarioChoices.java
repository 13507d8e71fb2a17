package org.waymark.skillmix;

import java.util.List;
import org.waymark.framework.Competency;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.PersonId;
import org.waymark.provision.Force;
import org.waymark.provision.SiteBook;
import org.waymark.vetting.Schemes;

/** What the moves of a scenario can be about: people of the service, its open sites, and what the lists offer. */
public record ScenarioChoices(
        List<Named> people,
        List<SiteBook.Place> sites,
        List<RoleProfile> roles,
        List<Competency> competencies,
        List<Force> forces,
        Schemes schemes) {

    public ScenarioChoices {
        people = List.copyOf(people);
        sites = List.copyOf(sites);
        roles = List.copyOf(roles);
        competencies = List.copyOf(competencies);
        forces = List.copyOf(forces);
    }

    /** Somebody by name. */
    public record Named(PersonId person, String name) {}
}
