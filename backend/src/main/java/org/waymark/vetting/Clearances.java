package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** Permission to enter police premises: from when until when, given by whom, at which level. Never why. */
@Singleton
public class Clearances {

    private final ClearanceRepository clearances;
    private final ClearanceSheets sheets;
    private final ClearanceSteps steps;
    private final ClearanceCheck check;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Clearances(
            ClearanceRepository clearances,
            ClearanceSheets sheets,
            ClearanceSteps steps,
            ClearanceCheck check,
            Access access,
            AuditTrail trail,
            Today today) {
        this.clearances = clearances;
        this.sheets = sheets;
        this.steps = steps;
        this.check = check;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * From when until when many people are or were cleared, earliest first, in one statement. People whose standing the
     * actor may not see are left out; people without any clearance are missing too.
     *
     * @param day the day that is looked at: for one in the past, those are reached who worked in the actor's services then
     */
    @Transactional(readOnly = true)
    public Map<PersonId, List<Cleared>> of(Actor actor, Collection<PersonId> people, LocalDate day) {
        Set<PersonId> reached = access.reached(actor, Permission.READ_STANDING, people, day);
        return reached.isEmpty()
                ? Map.of()
                : clearances.held(reached, day).stream()
                        .flatMap(HeldRow::cleared)
                        .collect(Collectors.groupingBy(Cleared::person));
    }

    /**
     * What the actor may know of the person's clearances; nothing where they may know nothing. Reading somebody else's
     * history is written down.
     */
    @Transactional
    public Optional<ClearanceSheet> about(Actor actor, PersonId person) {
        if (!access.allows(actor, Permission.READ_STANDING, person)) {
            return Optional.empty();
        }
        boolean mayRead = access.allows(actor, Permission.READ_CLEARANCES, person);
        boolean mayKeep = access.allows(actor, Permission.KEEP_CLEARANCES, person) && !actor.is(person);
        if (mayRead && !actor.is(person)) {
            trail.record(actor, Act.CLEARANCES_READ, person, "person " + person.text());
        }
        return Optional.of(sheets.of(actor, person, mayRead, mayKeep));
    }

    /**
     * Writes down a clearance that was given. A renewal is a clearance of its own that points to the old one, which keeps
     * its dates.
     *
     * @throws Refused.NotFound if the actor's right does not reach the person
     * @throws Refused.NotAllowed if it would be the actor's own
     * @throws Refused.NotValid if body or level are unknown, the dates are not in order, or it is written down already
     */
    @Transactional
    public Clearance record(Actor actor, PersonId person, ClearanceText text) {
        return keep(actor, person, text, ClearanceState.GRANTED);
    }

    /** The same for one that the police granted in a state of its own. */
    Clearance keep(Actor actor, PersonId person, ClearanceText text, ClearanceState state) {
        mayKeep(actor, person);
        return write(actor, person, text, state);
    }

    /** The same where another right was asked. */
    Clearance write(Actor actor, PersonId person, ClearanceText text, ClearanceState state) {
        var id = new ClearanceId(Ids.next());
        check.sound(actor, id, person, text);
        Clearance kept = clearances.save(new Clearance(
                id,
                person,
                text.issuer(),
                text.level(),
                state,
                clearances
                        .before(person, text.issuer(), text.level(), text.grantedOn())
                        .map(Clearance::id)
                        .orElse(null),
                text.grantedOn(),
                text.expiresOn(),
                null,
                actor.person(),
                today.now(),
                0));
        steps.begin(actor, id, state, text.grantedOn());
        trail.record(actor, Act.CLEARANCE_RECORDED, person, "clearance " + id.text(), words(text));
        return kept;
    }

    /**
     * Mends what was written down wrongly; the audit trail keeps what stood there.
     *
     * @throws Refused.NotFound if there is no such clearance, or the actor's right does not reach its person
     * @throws Refused.NotAllowed if it is the actor's own
     * @throws Refused.NotNow if it was ended
     * @throws Refused.NotValid as when it is recorded
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Clearance correct(Actor actor, ClearanceId id, int version, ClearanceText text) {
        Clearance before = kept(actor, id);
        mustBeOpen(before);
        check.sound(actor, id, before.personId(), text);
        mustBeOne(clearances.correct(id, version, text.issuer(), text.level(), text.grantedOn(), text.expiresOn()));
        var old = new ClearanceText(before.issuer(), before.level(), before.grantedOn(), before.expiresOn());
        trail.record(
                actor,
                Act.CLEARANCE_CORRECTED,
                before.personId(),
                "clearance " + id.text(),
                words(old) + " to " + words(text));
        return clearances.find(id).orElseThrow();
    }

    /**
     * Ends a clearance that is not needed any more with its last day, before it expires. Nobody is asked why.
     *
     * @throws Refused.NotFound if there is no such clearance, or the actor's right does not reach its person
     * @throws Refused.NotAllowed if it is the actor's own
     * @throws Refused.NotNow if it was ended already
     * @throws Refused.NotValid if the day is not between the first day and the expiry, or has not come yet
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Clearance end(Actor actor, ClearanceId id, LocalDate lastDay, int version) {
        Clearance before = kept(actor, id);
        mustBeOpen(before);
        ClearanceCheck.maySayEnded(before, lastDay, today.day());
        move(actor, before, version, ClearanceState.ENDED, lastDay.plusDays(1));
        trail.record(actor, Act.CLEARANCE_ENDED, before.personId(), "clearance " + id.text(), "last day " + lastDay);
        return clearances.find(id).orElseThrow();
    }

    /**
     * Writes down what the force did with a clearance that it had given. Nobody is asked why, and the trail does not tell
     * what it was.
     *
     * @param day the first day of the new state, today at the latest
     * @throws Refused.NotFound if there is no such clearance, or the actor's right does not reach its person
     * @throws Refused.NotAllowed if it is the actor's own
     * @throws Refused.NotNow if that state cannot follow, with what has to come first
     * @throws Refused.NotValid if the day has not come yet, or lies before what is written down
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Clearance move(Actor actor, ClearanceId id, int version, ClearanceState to, LocalDate day) {
        Clearance before = kept(actor, id);
        if (day.isAfter(today.day())) {
            throw new Refused.NotValid("day", "This day has not come yet. Write it down once it has.");
        }
        move(actor, before, version, to, day);
        trail.record(actor, Act.CLEARANCE_MOVED, before.personId(), "clearance " + id.text(), "from " + day);
        return clearances.find(id).orElseThrow();
    }

    private void move(Actor actor, Clearance before, int version, ClearanceState to, LocalDate day) {
        Episode after = steps.episode(before).moved(to, day);
        mustBeOne(steps.move(actor, before, version, after, day));
    }

    private void mayKeep(Actor actor, PersonId person) {
        access.require(actor, Permission.KEEP_CLEARANCES);
        access.require(actor, Permission.KEEP_CLEARANCES, person, "person");
        if (actor.is(person)) {
            throw new Refused.NotAllowed("Nobody keeps their own clearances. Ask another recruiter to do it.");
        }
    }

    private Clearance kept(Actor actor, ClearanceId id) {
        access.require(actor, Permission.KEEP_CLEARANCES);
        Clearance clearance = clearances
                .find(id)
                .filter(one -> access.allows(actor, Permission.KEEP_CLEARANCES, one.personId()))
                .orElseThrow(() -> new Refused.NotFound("clearance"));
        mayKeep(actor, clearance.personId());
        return clearance;
    }

    private static void mustBeOpen(Clearance clearance) {
        LocalDate ended = clearance.endedOn();
        if (ended != null) {
            throw new Refused.NotNow("This clearance was ended with " + Today.inWords(ended)
                    + " as its last day. If the person is cleared again, record a new one.");
        }
    }

    private static void mustBeOne(long changed) {
        if (changed == 0) {
            throw new Refused.ChangedMeanwhile(
                    "Somebody else changed this clearance. Look at it again before you go on.");
        }
    }

    private static String words(ClearanceText text) {
        return "%s %s %s..%s".formatted(text.issuer(), text.level(), text.grantedOn(), text.expiresOn());
    }
}
