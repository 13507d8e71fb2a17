package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ServiceId;

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
     * Every post of the service that has not ended before the day, those that begin later included, by name. One
     * statement, whatever the size of the team.
     *
     * @throws org.waymark.kernel.Refused.NotFound if the actor's right does not reach the service
     */
    @Transactional(readOnly = true)
    public List<TeamPost> from(Actor actor, ServiceId service, LocalDate day) {
        access.require(actor, Permission.VIEW_COVER, service);
        return posts(List.of(service), day);
    }

    /**
     * The same of several services at once.
     *
     * @throws org.waymark.kernel.Refused.NotFound if the actor's right does not reach one of them
     */
    @Transactional(readOnly = true)
    public List<TeamPost> from(Actor actor, Collection<ServiceId> services, LocalDate day) {
        access.require(actor, Permission.VIEW_COVER);
        services.forEach(service -> access.require(actor, Permission.VIEW_COVER, service));
        return services.isEmpty() ? List.of() : posts(services, day);
    }

    /** The actor's own posts in the service that have not ended before the day. */
    @Transactional(readOnly = true)
    public List<TeamPost> own(Actor actor, ServiceId service, LocalDate day) {
        access.require(actor, Permission.USE_OWN_ACCOUNT);
        return details.ownInServiceFrom(actor.person(), service, day).stream()
                .map(TeamPostRow::post)
                .toList();
    }

    /** The actor's own posts in every service that have not ended before the day. */
    @Transactional(readOnly = true)
    public List<TeamPost> own(Actor actor, LocalDate day) {
        access.require(actor, Permission.USE_OWN_ACCOUNT);
        return details.ownFrom(actor.person(), day).stream()
                .map(TeamPostRow::post)
                .toList();
    }

    private List<TeamPost> posts(Collection<ServiceId> services, LocalDate day) {
        return details.inServicesFrom(services, day).stream()
                .map(TeamPostRow::post)
                .toList();
    }
}
