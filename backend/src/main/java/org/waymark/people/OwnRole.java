package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Today;

/** Which role somebody holds themselves, for pages that say what it asks of them. */
@Singleton
public class OwnRole {

    private final PostDetailRepository details;
    private final Access access;
    private final Today today;

    OwnRole(PostDetailRepository details, Access access, Today today) {
        this.details = details;
        this.access = access;
        this.today = today;
    }

    /** The actor's role and strands today, of the post that began last; nothing without a post. One statement. */
    @Transactional(readOnly = true)
    public Optional<RoleHeld> today(Actor actor) {
        access.require(actor, Permission.USE_OWN_ACCOUNT);
        return details.newestOf(actor.person(), today.day()).map(RoleHeldRow::held);
    }
}
