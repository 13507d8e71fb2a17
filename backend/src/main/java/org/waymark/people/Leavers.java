package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.OpenToAll;
import org.waymark.kernel.PersonId;

/** Who has left, for what is kept only as long as somebody works here. */
@Singleton
public class Leavers {

    private static final int MOST = 5_000;

    private final PersonRepository people;
    private final Access access;

    Leavers(PersonRepository people, Access access) {
        this.people = people;
        this.access = access;
    }

    /**
     * Those whose last day was before the given one, the newest first, at most 5,000: what the others kept went in earlier
     * nights. One statement.
     *
     * @throws org.waymark.kernel.Refused.NotAllowed to everybody but the nightly job and the console
     */
    @Transactional(readOnly = true)
    public List<PersonId> before(Actor actor, LocalDate day) {
        access.require(actor, Permission.LET_GO);
        return people.leavers(day, MOST);
    }

    /** The actor's own last day here, once one is set. */
    @OpenToAll("tells people the day on which they themselves leave, and nobody else's")
    @Transactional(readOnly = true)
    public Optional<LocalDate> ownLastDay(Actor actor) {
        return people.find(actor.person()).map(PersonRow::leftOn);
    }
}
