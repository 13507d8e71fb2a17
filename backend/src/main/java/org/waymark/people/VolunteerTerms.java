package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;

/** How long volunteers still have, for themselves and for whoever plans with them what comes next. */
@Singleton
public class VolunteerTerms {

    private final PostRepository posts;
    private final Access access;
    private final Today today;

    VolunteerTerms(PostRepository posts, Access access, Today today) {
        this.posts = posts;
        this.access = access;
        this.today = today;
    }

    /**
     * The end of the term of those of the people who volunteer today: the actor's own, and of people for whom the actor
     * may set goals. Others are left out. One statement, however many.
     */
    @Transactional(readOnly = true)
    public Map<PersonId, TermEnd> of(Actor actor, Collection<PersonId> people) {
        Set<PersonId> reached = new HashSet<>(access.reached(actor, Permission.SET_GOALS, people));
        reached.addAll(access.reached(actor, Permission.KEEP_OWN_GOALS, people));
        return reached.isEmpty()
                ? Map.of()
                : posts.terms(reached, today.day()).stream()
                        .collect(Collectors.toMap(TermRow::personId, row -> new TermEnd(row.endsOn(), today.day())));
    }
}
