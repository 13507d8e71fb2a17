package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.people.People;
import org.waymark.people.PersonName;
import org.waymark.people.Supervisors;

/** Who is who in supervision, as far as the actor may know. */
@Singleton
class SupervisionNames {

    private final People people;
    private final Supervisors supervisors;
    private final KindBook kinds;
    private final Access access;
    private final Today today;

    SupervisionNames(People people, Supervisors supervisors, KindBook kinds, Access access, Today today) {
        this.people = people;
        this.supervisors = supervisors;
        this.kinds = kinds;
        this.access = access;
        this.today = today;
    }

    void mustTakePart(Actor actor) {
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "supervision");
    }

    Map<PersonId, PersonName> of(Actor actor, List<SessionRow> rows) {
        Set<PersonId> asked = new HashSet<>();
        rows.forEach(row -> {
            asked.add(row.supervisorId());
            asked.add(row.superviseeId());
        });
        return people.names(actor, asked);
    }

    Map<PersonId, PersonName> of(Actor actor, Set<PersonId> asked) {
        return asked.isEmpty() ? Map.of() : people.names(actor, asked);
    }

    /** Who supervises the actor, who began last first. */
    List<PersonName> supervisors(Actor actor) {
        return supervisors
                .supervisorsOf(actor, List.of(actor.person()), today.day())
                .getOrDefault(actor.person(), List.of());
    }

    List<PersonName> supervisees(Actor actor) {
        return supervisors.superviseesOf(actor, actor.person(), today.day());
    }

    KindList kinds() {
        return kinds.all();
    }

    LocalDate day() {
        return today.day();
    }
}
