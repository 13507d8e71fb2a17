package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StartId;

/** Tells when people are to start, for lists of them. */
@Singleton
public class StartDays {

    private final StartDayRepository starts;
    private final Access access;

    StartDays(StartDayRepository starts, Access access) {
        this.starts = starts;
        this.access = access;
    }

    /**
     * The days of those asked for that are of the actor's services; others are left out. One statement, however many.
     *
     * @throws Refused.NotAllowed if the actor's roles let them see no standings
     */
    @Transactional(readOnly = true)
    public List<StartDay> of(Actor actor, Collection<StartId> asked) {
        access.require(actor, Permission.READ_CASE_STANDINGS);
        Scope scope = access.scope(actor, Permission.READ_CASE_STANDINGS);
        return asked.isEmpty() ? List.of() : starts.of(Set.copyOf(asked), scope.all(), scope.servicesForSql());
    }
}
