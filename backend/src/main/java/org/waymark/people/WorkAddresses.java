package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;

/** Where people can be written to at work. */
@Singleton
public class WorkAddresses {

    private final PersonRepository people;
    private final Access access;

    WorkAddresses(PersonRepository people, Access access) {
        this.people = people;
        this.access = access;
    }

    /** The work addresses of those who have one and stay; one statement, however many. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> of(Actor actor, Collection<PersonId> asked) {
        access.require(actor, Permission.SEND_MESSAGES);
        return asked.isEmpty()
                ? Map.of()
                : people.addressed(asked).stream()
                        .collect(Collectors.toMap(PersonRow::id, row -> Objects.requireNonNull(row.workEmail())));
    }
}
