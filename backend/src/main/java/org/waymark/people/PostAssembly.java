package org.waymark.people;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Id;
import org.waymark.kernel.PostId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StrandCode;
import org.waymark.kernel.TeamId;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.provision.Site;
import org.waymark.provision.Sites;
import org.waymark.provision.Team;
import org.waymark.provision.Teams;

/** Puts posts together from their parts, many at once: two statements for the parts, three for the names. */
@Singleton
class PostAssembly {

    private final PostDetailRepository details;
    private final LdServices services;
    private final Teams teams;
    private final Sites sites;

    PostAssembly(PostDetailRepository details, LdServices services, Teams teams, Sites sites) {
        this.details = details;
        this.services = services;
        this.teams = teams;
        this.sites = sites;
    }

    /** The strands and sites of many posts. */
    record Details(Map<PostId, Set<StrandCode>> strands, Map<PostId, Set<SiteId>> sites) {

        Set<StrandCode> strandsOf(PostId post) {
            return strands.getOrDefault(post, Set.of());
        }

        Set<SiteId> sitesOf(PostId post) {
            return sites.getOrDefault(post, Set.of());
        }
    }

    Details details(Collection<PostId> posts) {
        if (posts.isEmpty()) {
            return new Details(Map.of(), Map.of());
        }
        return new Details(
                details.strands(posts).stream()
                        .collect(Collectors.groupingBy(
                                StrandOfPost::postId,
                                Collectors.mapping(StrandOfPost::strandCode, Collectors.toUnmodifiableSet()))),
                details.sites(posts).stream()
                        .collect(Collectors.groupingBy(
                                SiteOfPost::postId,
                                Collectors.mapping(SiteOfPost::siteId, Collectors.toUnmodifiableSet()))));
    }

    /** The posts in the order of the rows. */
    List<Post> posts(List<PostRow> rows) {
        Details parts = details(rows.stream().map(PostRow::id).toList());
        return rows.stream()
                .map(row -> row.with(parts.strandsOf(row.id()), parts.sitesOf(row.id())))
                .toList();
    }

    /** The posts with the names of where they are. */
    List<PostCard> cards(Actor actor, List<PostRow> rows) {
        Set<ServiceId> where = rows.stream().map(PostRow::serviceId).collect(Collectors.toUnmodifiableSet());
        if (where.isEmpty()) {
            return List.of();
        }
        Map<ServiceId, LdService> byId = services.byIds(actor, where);
        Map<TeamId, Team> team = index(teams.ofServices(actor, where), Team::id);
        Map<SiteId, Site> site = index(sites.ofServices(actor, where), Site::id);
        return posts(rows).stream()
                .map(post -> new PostCard(
                        post,
                        named(byId, post.service(), LdService::name),
                        post.team() == null ? "" : named(team, post.team(), Team::name),
                        post.sites().stream()
                                .map(id -> named(site, id, Site::name))
                                .sorted()
                                .toList()))
                .toList();
    }

    private static <I extends Id, T> Map<I, T> index(List<T> things, Function<T, I> id) {
        return things.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static <I extends Id, T> String named(Map<I, T> things, I id, Function<T, String> name) {
        T thing = things.get(id);
        return thing == null ? "" : name.apply(thing);
    }
}
