package org.waymark.development;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Set;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.framework.Frameworks;
import org.waymark.framework.Strand;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StrandCode;
import org.waymark.people.Posts;

/** Where people stand on the career ladder and what the next step takes. Everybody sees their own only. */
@Singleton
public class CareerLadders {

    private final Frameworks frameworks;
    private final Posts posts;
    private final MyLevels levels;
    private final Access access;

    CareerLadders(Frameworks frameworks, Posts posts, MyLevels levels, Access access) {
        this.frameworks = frameworks;
        this.posts = posts;
        this.levels = levels;
        this.access = access;
    }

    /** Every role profile, the actor's own and the next ones marked, each with how much of it they meet. */
    @Transactional
    public Ladder mine(Actor actor) {
        return view(actor).ladder();
    }

    /**
     * What the role asks beyond what the actor can do; for their own role with the strands of their post.
     *
     * @throws Refused.NotFound if there is no such role profile
     */
    @Transactional
    public Comparison compare(Actor actor, RoleCode role) {
        return view(actor).comparison(role, null);
    }

    /**
     * What the role with one of its strands asks beyond what the actor can do.
     *
     * @throws Refused.NotFound if there is no such role profile, or the role has no such strand
     */
    @Transactional
    public Comparison compare(Actor actor, RoleCode role, StrandCode strand) {
        View view = view(actor);
        Strand known = view.framework().strands().stream()
                .filter(one -> one.code().equals(strand) && one.roleCode().equals(role))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("strand"));
        return view.comparison(role, known);
    }

    private View view(Actor actor) {
        access.require(actor, Permission.SEE_OWN_LADDER, actor.person(), "career ladder");
        var post = posts.current(actor, actor.person());
        return new View(
                frameworks.published(),
                levels.of(actor),
                post.map(held -> held.role()),
                post.map(held -> held.strands()).orElse(Set.of()));
    }
}
