package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PostId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;

/** The posts of a service as its cover is made of them. */
@Singleton
public class TeamPosts {

    private final PostDetailRepository details;
    private final Access access;

    TeamPosts(PostDetailRepository details, Access access) {
        this.details = details;
        this.access = access;
    }

    /**
     * Every post of the service that has not ended before the day, those that begin later included, by name. Two
     * statements, whatever the size of the team.
     *
     * @throws org.waymark.kernel.Refused.NotFound if the actor's right does not reach the service
     */
    @Transactional(readOnly = true)
    public List<TeamPost> from(Actor actor, ServiceId service, LocalDate day) {
        access.require(actor, Permission.VIEW_COVER, service);
        List<TeamPostRow> rows = details.inServiceFrom(service, day);
        Map<PostId, Set<SiteId>> sites = rows.isEmpty()
                ? Map.of()
                : details.sites(rows.stream().map(TeamPostRow::postId).toList()).stream()
                        .collect(Collectors.groupingBy(
                                SiteOfPost::postId,
                                Collectors.mapping(SiteOfPost::siteId, Collectors.toUnmodifiableSet())));
        return rows.stream()
                .map(row -> row.at(sites.getOrDefault(row.postId(), Set.of())))
                .toList();
    }
}
