package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Scope;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;

/** The names of people whose levels somebody may see. */
@Singleton
public class TeamNames {

    private final PersonRepository people;
    private final Access access;
    private final Today today;

    TeamNames(PersonRepository people, Access access, Today today) {
        this.people = people;
        this.access = access;
        this.today = today;
    }

    /**
     * A page of those of the people whose levels the actor may see by name, in the order of their names. Others are left
     * out. One statement, however many.
     */
    @Transactional(readOnly = true)
    public List<PersonName> page(Actor actor, Collection<PersonId> asked, int from, int most) {
        Scope scope = access.scope(actor, Permission.VIEW_HEAT_MAP);
        if (asked.isEmpty() || scope.isEmpty()) {
            return List.of();
        }
        int start = Math.max(0, from);
        int size = Math.clamp(most, 1, 500);
        return scope.all()
                ? people.byName(asked, start, size)
                : people.byName(asked, scope.peopleForSql(), scope.servicesForSql(), today.day(), start, size);
    }
}
