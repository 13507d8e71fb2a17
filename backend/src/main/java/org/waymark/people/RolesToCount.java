package org.waymark.people;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;

/** Which role profiles are held where, without names, for rooms above that count people and tell nobody who they are. */
@Singleton
public class RolesToCount {

    private static final int MOST = 200_000;

    private final PostDetailRepository details;
    private final Access access;

    RolesToCount(PostDetailRepository details, Access access) {
        this.details = details;
        this.access = access;
    }

    /**
     * The role profiles held in each service on the day. One statement, however many services there are.
     *
     * @throws Refused.NotAllowed if the actor's roles do not let them read totals
     */
    @Transactional(readOnly = true)
    public Map<ServiceId, List<RoleHeld>> inEveryService(Actor actor, LocalDate day) {
        access.require(actor, Permission.READ_LEVEL_TOTALS);
        return details.inEveryService(day).stream()
                .collect(Collectors.groupingBy(
                        RoleHeldRow::serviceId,
                        Collectors.mapping(RoleHeldRow::held, Collectors.toUnmodifiableList())));
    }

    /**
     * Everybody who holds a role profile on the day or later, in the order of their ids: a page of about so many posts
     * after the given person, with all posts of each person on it. Empty after the last. One statement.
     *
     * @throws Refused.NotAllowed if the actor's roles do not let them read totals
     */
    @Transactional(readOnly = true)
    public List<RoleSpell> page(Actor actor, PersonId after, LocalDate day, int most) {
        access.require(actor, Permission.READ_LEVEL_TOTALS);
        List<RoleSpell> page = details.spellsAfter(after, day, most).stream()
                .map(RoleSpellRow::spell)
                .toList();
        if (page.size() < most) {
            return page;
        }
        // The last person may have posts that are not on this page; they come with the next one.
        PersonId last = page.getLast().held().person();
        List<RoleSpell> whole = page.stream()
                .filter(spell -> !spell.held().person().equals(last))
                .toList();
        return whole.isEmpty() ? page : whole;
    }

    /**
     * The role profiles that the people hold on the day or later. One statement, however many people.
     *
     * @throws Refused.NotAllowed if the actor's roles do not let them read totals
     */
    @Transactional(readOnly = true)
    public List<RoleSpell> of(Actor actor, Collection<PersonId> people, LocalDate day) {
        access.require(actor, Permission.READ_LEVEL_TOTALS);
        return people.isEmpty()
                ? List.of()
                : details.spellsOf(people, day, MOST).stream()
                        .map(RoleSpellRow::spell)
                        .toList();
    }
}
