package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.PayBand;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.provision.Sites;
import org.waymark.provision.Teams;

/** What a post can be made of when it is started, changed or moved. */
@Singleton
public class PostSheets {

    private final Directory directory;
    private final PostRepository posts;
    private final PostAssembly assembly;
    private final LdServices services;
    private final Teams teams;
    private final Sites sites;
    private final Frameworks frameworks;
    private final Access access;
    private final Today today;

    PostSheets(
            Directory directory,
            PostRepository posts,
            PostAssembly assembly,
            LdServices services,
            Teams teams,
            Sites sites,
            Frameworks frameworks,
            Access access,
            Today today) {
        this.directory = directory;
        this.posts = posts;
        this.assembly = assembly;
        this.services = services;
        this.teams = teams;
        this.sites = sites;
        this.frameworks = frameworks;
        this.access = access;
        this.today = today;
    }

    /**
     * What a new post of the person can be made of.
     *
     * @throws Refused.NotFound if there is no such person, or none that the actor's right reaches
     */
    @Transactional(readOnly = true)
    public PostSheet newPost(Actor actor, PersonId id) {
        mustManage(actor, id);
        return sheet(actor, directory.card(actor, id).name(), Optional.empty());
    }

    /**
     * A post as it stands and what it could be.
     *
     * @throws Refused.NotFound if the person has no such post, or the actor's right does not reach them
     */
    @Transactional(readOnly = true)
    public PostSheet post(Actor actor, PersonId id, PostId post) {
        mustManage(actor, id);
        PostRow row = posts.find(post)
                .filter(found -> found.personId().equals(id))
                .orElseThrow(() -> new Refused.NotFound("post"));
        PostCard card = assembly.cards(actor, List.of(row)).getFirst();
        return sheet(actor, directory.card(actor, id).name(), Optional.of(card));
    }

    private void mustManage(Actor actor, PersonId id) {
        access.require(actor, Permission.MANAGE_PEOPLE);
        access.require(actor, Permission.MANAGE_PEOPLE, id, "person");
    }

    private PostSheet sheet(Actor actor, PersonName person, Optional<PostCard> post) {
        Framework framework = frameworks.published(actor);
        return new PostSheet(
                person,
                post,
                framework.roles(),
                framework.strands(),
                framework.payBands().stream().map(PayBand::band).toList(),
                places(actor, today.day()),
                today.day());
    }

    private List<PostSheet.Place> places(Actor actor, LocalDate day) {
        List<LdService> open = services.list(actor);
        Set<ServiceId> ids = Set.copyOf(open.stream().map(LdService::id).toList());
        var allTeams = teams.ofServices(actor, ids).stream()
                .filter(team -> team.isOpenOn(day))
                .toList();
        var allSites = sites.ofServices(actor, ids).stream()
                .filter(site -> site.closedOn() == null || !site.closedOn().isBefore(day))
                .toList();
        return open.stream()
                .map(service -> new PostSheet.Place(
                        service,
                        allTeams.stream()
                                .filter(team -> team.serviceId().equals(service.id()))
                                .toList(),
                        allSites.stream()
                                .filter(site -> site.serviceId().equals(service.id()))
                                .toList()))
                .toList();
    }
}
