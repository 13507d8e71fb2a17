package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.Today;

/** How long people of a service took from one role to another, where enough of them did for nobody to be told apart. */
@Singleton
public class RoleMoves {

    private final PostDetailRepository details;
    private final Access access;
    private final Today today;

    RoleMoves(PostDetailRepository details, Access access, Today today) {
        this.details = details;
        this.access = access;
        this.today = today;
    }

    /**
     * How long it usually took from the actor's role to another one in the services in which they work. One statement for
     * the role and one for the moves.
     */
    @Transactional(readOnly = true)
    public TypicalTime typical(Actor actor, RoleCode to) {
        access.require(actor, Permission.SEE_OWN_LADDER, actor.person(), "career ladder");
        RoleCode from = details.newestOf(actor.person(), today.day())
                .map(RoleHeldRow::roleCode)
                .orElse(null);
        if (from == null || from.equals(to)) {
            return TypicalTime.NO_MOVE;
        }
        return TypicalTime.of(details.moves(actor.person(), from, to, today.day()));
    }
}
