package org.waymark.access;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;

/** Gives roles to people and takes them away. */
@Singleton
public class RoleGrants {

    private final GrantRepository grants;
    private final Relations relations;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    RoleGrants(GrantRepository grants, Relations relations, Access access, AuditTrail trail, Today today) {
        this.grants = grants;
        this.relations = relations;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** Whether anybody is an administrator and stays one; whoever leaves does not count. */
    @Transactional(readOnly = true)
    public boolean hasAdministrator(Actor actor) {
        access.require(actor, Permission.MANAGE_ACCOUNTS);
        return !relations.staying(grants.administrators()).isEmpty();
    }

    /** The roles that the people hold now. */
    @Transactional(readOnly = true)
    public List<Grant> of(Actor actor, List<PersonId> people) {
        access.require(actor, Permission.MANAGE_ACCOUNTS);
        return people.isEmpty()
                ? List.of()
                : grants.currentOf(people).stream().map(RoleGrants::grant).toList();
    }

    /** Who holds the role for each of the services now, so that they can be written to; whoever left is missing. */
    @Transactional(readOnly = true)
    public Map<ServiceId, Set<PersonId>> holders(Actor actor, Role role, Collection<ServiceId> services) {
        access.require(actor, Permission.WRITE_MESSAGES);
        List<GrantRow> held = services.isEmpty() ? List.of() : grants.holders(role, services);
        Set<PersonId> staying =
                relations.staying(held.stream().map(GrantRow::personId).collect(Collectors.toSet()));
        return held.stream()
                .filter(grant -> staying.contains(grant.personId()))
                .collect(Collectors.groupingBy(
                        grant -> Objects.requireNonNull(grant.serviceId()),
                        Collectors.mapping(GrantRow::personId, Collectors.toSet())));
    }

    /** Every role that anybody holds now. */
    @Transactional(readOnly = true)
    public List<Grant> list(Actor actor) {
        access.require(actor, Permission.MANAGE_ACCOUNTS);
        return grants.allCurrent().stream().map(RoleGrants::grant).toList();
    }

    /**
     * Gives somebody a role. Giving a role twice changes nothing.
     *
     * @throws Refused.NotAllowed if the actor would give it to themselves: another administrator has to
     * @throws Refused.NotValid if the role needs a service and none is named, or the other way round
     */
    @Transactional
    public void grant(Actor actor, PersonId person, Role role, @Nullable ServiceId service) {
        access.require(actor, Permission.MANAGE_ACCOUNTS);
        if (actor.is(person)) {
            throw new Refused.NotAllowed("Nobody gives roles to themselves. Ask another administrator.");
        }
        if (role == Role.SUPERVISOR) {
            throw new Refused.NotValid("role", "Supervisors are made by adding supervision, not by granting a role.");
        }
        if (role.isForOneService() != (service != null)) {
            throw new Refused.NotValid(
                    "service",
                    role.isForOneService() ? "Choose the service this role is for." : "This role is for all services.");
        }
        boolean held = grants.current(person).stream()
                .anyMatch(g -> g.role() == role && java.util.Objects.equals(g.serviceId(), service));
        if (held) {
            return;
        }
        grants.save(new GrantRow(Ids.next(), person, role, service, actor.person(), today.now(), null));
        trail.record(
                actor, Act.ROLE_GRANTED, person, "role " + role, service == null ? "" : "service " + service.text());
        access.forget(person);
    }

    /**
     * Takes a role away at once, open tabs included.
     *
     * @throws Refused.NotFound if nobody holds this grant any more
     * @throws Refused.NotAllowed if the last administrator would be left without the role
     */
    @Transactional
    public void takeAway(Actor actor, long grantId) {
        access.require(actor, Permission.MANAGE_ACCOUNTS);
        GrantRow grant = grants.findById(grantId)
                .filter(g -> g.endedAt() == null)
                .orElseThrow(() -> new Refused.NotFound("role"));
        if (grant.role() == Role.ADMIN) {
            mustLeaveAnother(grant.personId());
        }
        grants.end(grantId, today.now());
        trail.record(actor, Act.ROLE_TAKEN_AWAY, grant.personId(), "role " + grant.role());
        access.forget(grant.personId());
    }

    /**
     * Makes sure that the house keeps an administrator when somebody leaves; others who would leave at the same time wait
     * until this is decided.
     *
     * @throws Refused.NotAllowed if they are the last administrator
     */
    public void mustNotBeLastAdministrator(Actor actor, PersonId leaver) {
        access.require(actor, Permission.MANAGE_PEOPLE, leaver, "person");
        if (grants.administrators().contains(leaver)) {
            mustLeaveAnother(leaver);
        }
    }

    private void mustLeaveAnother(PersonId person) {
        Set<PersonId> others = new HashSet<>(grants.lockAdministrators());
        others.remove(person);
        if (relations.staying(others).isEmpty()) {
            throw new Refused.NotAllowed("This is the last administrator. Make another one first.");
        }
    }

    private static Grant grant(GrantRow row) {
        return new Grant(row.id(), row.personId(), row.role(), row.serviceId());
    }
}
