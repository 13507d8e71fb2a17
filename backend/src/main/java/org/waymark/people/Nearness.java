package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** Says how near somebody stands to the person who asks, for acts that only people near to them may do. */
@Singleton
public class Nearness {

    private final NearRepository near;
    private final Access access;
    private final Today today;

    Nearness(NearRepository near, Access access, Today today) {
        this.near = near;
        this.access = access;
        this.today = today;
    }

    /**
     * How near the person stands to the actor today; one statement.
     *
     * @throws Refused.NotFound if the actor may not confirm observations of this person
     */
    @Transactional(readOnly = true)
    public Near to(Actor actor, PersonId person) {
        access.require(actor, Permission.CONFIRM_OBSERVATIONS, person, "link");
        return near.of(person, actor.person(), today.day()).orElseThrow(() -> new Refused.NotFound("link"));
    }
}
