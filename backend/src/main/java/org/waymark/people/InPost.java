package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ServiceId;

/** Who is in post, for lists of who has to be cleared. */
@Singleton
public class InPost {

    private final PostDetailRepository details;
    private final Access access;

    InPost(PostDetailRepository details, Access access) {
        this.details = details;
        this.access = access;
    }

    /** Every post that is held on the day in the services whose cases of vetting the actor may know of; one statement. */
    @Transactional(readOnly = true)
    public List<TeamPost> on(Actor actor, LocalDate day) {
        access.require(actor, Permission.READ_CASE_STANDINGS);
        Scope scope = access.scope(actor, Permission.READ_CASE_STANDINGS);
        return details.heldIn(scope.all(), scope.servicesForSql(), day).stream()
                .map(TeamPostRow::post)
                .toList();
    }

    /**
     * Every post of the service that is held on the day; one statement.
     *
     * @throws org.waymark.kernel.Refused.NotFound if the actor may not compare what supervisors of the service agree
     */
    @Transactional(readOnly = true)
    public List<TeamPost> ofService(Actor actor, ServiceId service, LocalDate day) {
        access.require(actor, Permission.COMPARE_AGREEMENTS, service);
        return details.inServicesFrom(List.of(service), day).stream()
                .map(TeamPostRow::post)
                .filter(post -> post.isWorkedOn(day))
                .toList();
    }

    /** Every post that is held on the day by those whose training the actor looks after; one statement. */
    @Transactional(readOnly = true)
    public List<TeamPost> learners(Actor actor, LocalDate day) {
        access.require(actor, Permission.READ_TRAINING);
        Scope scope = access.scope(actor, Permission.READ_TRAINING);
        return details.heldInOrBy(scope.all(), scope.servicesForSql(), scope.peopleForSql(), day).stream()
                .map(TeamPostRow::post)
                .toList();
    }
}
