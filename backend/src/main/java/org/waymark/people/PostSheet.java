package org.waymark.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.framework.RoleProfile;
import org.waymark.framework.Strand;
import org.waymark.kernel.ServiceId;
import org.waymark.provision.LdService;
import org.waymark.provision.Site;
import org.waymark.provision.Team;

/**
 * What a post can be made of: whose it is, the post as it stands unless it is a new one, and everything there is to
 * choose from.
 */
public record PostSheet(
        PersonName person,
        Optional<PostCard> post,
        List<RoleProfile> roles,
        List<Strand> strands,
        List<String> bands,
        List<Place> places,
        LocalDate today) {

    /** A service that has not ended, with its teams and sites that have not ended or closed. */
    public record Place(LdService service, List<Team> teams, List<Site> sites) {}

    /** The service with its teams and sites, if it has not ended. */
    public Optional<Place> place(ServiceId id) {
        return places.stream().filter(place -> place.service().id().equals(id)).findFirst();
    }
}
