package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;

/** Who holds which role profile since when, for those who may know when their supervision is due. */
@Singleton
public class PeopleInRoles {

    private final PostDetailRepository details;
    private final Access access;
    private final Today today;

    PeopleInRoles(PostDetailRepository details, Access access, Today today) {
        this.details = details;
        this.access = access;
        this.today = today;
    }

    /**
     * Those in post today of whose supervision the actor may read the dates, by name: with a service those who work
     * there, without one everybody. One statement.
     *
     * @param most how many at most, up to 20,000
     */
    @Transactional(readOnly = true)
    public List<PersonInRole> of(Actor actor, @Nullable ServiceId service, int most) {
        access.require(actor, Permission.READ_SUPERVISION_DATES);
        Scope scope = access.scope(actor, Permission.READ_SUPERVISION_DATES);
        return details.mainPosts(
                scope.all(),
                scope.peopleForSql(),
                scope.servicesForSql(),
                service == null,
                service == null ? new ServiceId(-1) : service,
                today.day(),
                Math.clamp(most, 1, 20_000));
    }

    /** The same of those among the people. One statement, and one more at most to see who is reached. */
    @Transactional(readOnly = true)
    public List<PersonInRole> among(Actor actor, Collection<PersonId> asked) {
        Set<PersonId> reached = access.reached(actor, Permission.READ_SUPERVISION_DATES, asked);
        var nowhere = new ServiceId(-1);
        return reached.isEmpty()
                ? List.of()
                : details.mainPosts(false, reached, List.of(nowhere), true, nowhere, today.day(), reached.size());
    }

    /**
     * Those in post today in the services in which the actor may ask people to a group session, by name. One statement.
     */
    @Transactional(readOnly = true)
    public List<PersonInRole> toAsk(Actor actor) {
        access.require(actor, Permission.HOLD_GROUPS);
        Scope scope = access.scope(actor, Permission.HOLD_GROUPS);
        return details.mainPosts(
                scope.all(), scope.peopleForSql(), scope.servicesForSql(), true, new ServiceId(-1), today.day(), 2000);
    }
}
