package org.waymark.access;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.OpenToAll;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;

/** Answers who may do what, to whom. Authority is looked up at each call and remembered for five seconds at most. */
@Singleton
public class Access {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST_REMEMBERED = 5000;

    private final GrantRepository grants;
    private final Provider<Relations> relations;
    private final Belonging belonging;
    private final AuditTrail trail;
    private final Today today;
    private final TransactionOperations<Connection> transactions;
    private final ConcurrentHashMap<PersonId, Remembered> remembered = new ConcurrentHashMap<>();
    private final AtomicLong forgotten = new AtomicLong();

    Access(
            GrantRepository grants,
            Provider<Relations> relations,
            Belonging belonging,
            AuditTrail trail,
            Today today,
            TransactionOperations<Connection> transactions) {
        this.grants = grants;
        this.relations = relations;
        this.belonging = belonging;
        this.trail = trail;
        this.today = today;
        this.transactions = transactions;
    }

    /**
     * Lets the actor do something that is about nobody in particular.
     *
     * @throws Refused.NotAllowed if they have no such right
     */
    public void require(Actor actor, Permission permission) {
        if (scope(actor, permission).isEmpty()) {
            trail.recordDenied(actor, permission.name(), null);
            throw new Refused.NotAllowed("Your roles do not let you " + permission.sentence() + ".");
        }
    }

    /**
     * Lets the actor do something about one person. Which services the person belongs to is looked up here.
     *
     * @throws Refused.NotFound if the right does not reach that person: the actor may not even know of the record
     */
    public void require(Actor actor, Permission permission, PersonId about, String thing) {
        if (!allows(actor, permission, about)) {
            trail.recordDenied(actor, permission.name(), about);
            throw new Refused.NotFound(thing);
        }
    }

    /**
     * Lets the actor do something about one service.
     *
     * @throws Refused.NotFound if the right does not reach that service
     */
    public void require(Actor actor, Permission permission, ServiceId about) {
        if (!allows(actor, permission, about)) {
            trail.recordDenied(actor, permission.name(), null);
            throw new Refused.NotFound("service");
        }
    }

    /** Whether the actor may do this at all, for showing or hiding what leads there. */
    public boolean allows(Actor actor, Permission permission) {
        return !scope(actor, permission).isEmpty();
    }

    /** Whether the actor may do this about the person. */
    public boolean allows(Actor actor, Permission permission, PersonId about) {
        Scope scope = scope(actor, permission);
        if (scope.all()
                || (scope.own() && actor.is(about))
                || scope.supervisees().contains(about)) {
            return true;
        }
        return !scope.services().isEmpty()
                && relations.get().servicesOf(about, today.day()).stream().anyMatch(scope.services()::contains);
    }

    /** Those of the people about whom the actor may do this; one statement at most, however many. */
    public Set<PersonId> reached(Actor actor, Permission permission, Collection<PersonId> people) {
        return reached(actor, permission, people, today.day());
    }

    /**
     * The same for looking back: for a day in the past those count who worked in one of the services then, as the record
     * of a service stays with the service.
     */
    public Set<PersonId> reached(Actor actor, Permission permission, Collection<PersonId> people, LocalDate day) {
        Scope scope = scope(actor, permission);
        if (scope.all()) {
            return Set.copyOf(people);
        }
        var reached = new HashSet<PersonId>();
        var others = new HashSet<PersonId>();
        for (PersonId person : people) {
            boolean near =
                    (scope.own() && actor.is(person)) || scope.supervisees().contains(person);
            (near ? reached : others).add(person);
        }
        if (!others.isEmpty() && !scope.services().isEmpty()) {
            LocalDate latest = day.isAfter(today.day()) ? today.day() : day;
            reached.addAll(belonging.inServices(people, scope.services(), latest));
        }
        return Set.copyOf(reached);
    }

    /** Whether the actor may do this about the service. */
    public boolean allows(Actor actor, Permission permission, ServiceId about) {
        Scope scope = scope(actor, permission);
        return scope.all() || scope.services().contains(about);
    }

    /** How far the actor's right reaches, for the WHERE of a list. Commands at the console reach all, jobs only what a job is for. */
    public Scope scope(Actor actor, Permission permission) {
        if (actor.door() == Actor.Door.COMMAND) {
            return new Scope(actor.person(), true, true, false, Set.of(), Set.of());
        }
        if (actor.door() == Actor.Door.JOB) {
            return new Scope(actor.person(), Rights.isOfJobs(permission), false, false, Set.of(), Set.of());
        }
        return authority(actor.person()).scope(permission);
    }

    /** The roles somebody holds today, for menus; SUPERVISOR where they have supervisees. */
    public Set<Role> rolesOf(Actor actor) {
        return authority(actor.person()).roles();
    }

    /** The services somebody holds the role for. */
    public Set<ServiceId> servicesFor(Actor actor, Role role) {
        return authority(actor.person()).grantedServices().getOrDefault(role, Set.of());
    }

    /**
     * Makes a change of somebody's roles, posts or supervisees felt at once: in the transaction that is under way, and
     * for everybody once it is over. In between others still read the old state, and remember it.
     */
    @OpenToAll("takes away what is remembered and gives nobody anything")
    public void forget(PersonId person) {
        forgetNow(person);
        transactions
                .findTransactionStatus()
                .ifPresent(status -> status.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(TransactionSynchronization.Status how) {
                        forgetNow(person);
                    }
                }));
    }

    private void forgetNow(PersonId person) {
        forgotten.incrementAndGet();
        remembered.remove(person);
        belonging.forget();
    }

    private Authority authority(PersonId person) {
        Instant now = today.now();
        Remembered known = remembered.get(person);
        if (known != null
                && !now.isBefore(known.at())
                && now.isBefore(known.at().plus(REMEMBERED))) {
            return known.authority();
        }
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        long before = forgotten.get();
        Authority authority = lookUp(person, today.day());
        remembered.put(person, new Remembered(authority, now));
        if (forgotten.get() != before) {
            remembered.remove(person);
        }
        return authority;
    }

    private Authority lookUp(PersonId person, LocalDate day) {
        List<GrantRow> current = grants.current(person);
        var roles = EnumSet.noneOf(Role.class);
        if (!current.isEmpty() && !relations.get().hasLeft(person, day)) {
            current.forEach(grant -> roles.add(grant.role()));
        }
        Set<PersonId> supervisees = roles.isEmpty() ? Set.of() : relations.get().superviseesOf(person, day);
        if (!supervisees.isEmpty()) {
            roles.add(Role.SUPERVISOR);
        }
        Set<ServiceId> services = roles.isEmpty() ? Set.of() : relations.get().servicesOf(person, day);
        return new Authority(person, roles, Authority.byRole(current), services, supervisees);
    }

    private record Remembered(Authority authority, Instant at) {}
}
