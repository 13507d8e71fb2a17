package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
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
        return details.inServiceFrom(service, day).stream()
                .map(TeamPostRow::post)
                .toList();
    }
}
