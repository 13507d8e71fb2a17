package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.people.TeamPost;

/**
 * Changes in somebody's life are theirs to tell the force, directly. We only remind them, and keep on which day we did and
 * on which day they said it is done.
 */
@Singleton
public class Circumstances {

    private final CircumstanceRepository told;
    private final CircumstanceWatch watch;
    private final RenewalDesk desk;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Circumstances(
            CircumstanceRepository told,
            CircumstanceWatch watch,
            RenewalDesk desk,
            Access access,
            AuditTrail trail,
            Today today) {
        this.told = told;
        this.watch = watch;
        this.desk = desk;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * When the person was told and when they confirmed it, newest first.
     *
     * @throws org.waymark.kernel.Refused.NotFound if the actor may not read the person's clearances
     */
    @Transactional(readOnly = true)
    public List<Circumstance> about(Actor actor, PersonId person) {
        access.require(actor, Permission.READ_CLEARANCES, person, "person");
        return told.of(person);
    }

    /**
     * Writes down that the actor has told the force whatever there was to tell, or that nothing has changed. Nobody is asked
     * which.
     *
     * @throws org.waymark.kernel.Refused.NotAllowed if the actor has no clearances of their own to read
     */
    @Transactional
    public void confirm(Actor actor) {
        access.require(actor, Permission.READ_CLEARANCES);
        LocalDate day = today.day();
        if (told.confirm(actor.person(), day) == 0) {
            told.tell(actor.person(), day);
            told.confirm(actor.person(), day);
        }
        trail.record(
                actor,
                Act.CIRCUMSTANCES_CONFIRMED,
                actor.person(),
                "person " + actor.person().text());
    }

    /**
     * Tells everybody in post who holds a clearance and was not told for a year.
     *
     * @return how many were told
     * @throws org.waymark.kernel.Refused.NotAllowed if the actor is no job that writes reminders
     */
    @Transactional
    public int tellYearly(Actor actor) {
        access.require(actor, Permission.WRITE_REMINDERS);
        LocalDate day = today.day();
        Map<PersonId, TeamPost> here = desk.posts(actor, day);
        if (here.isEmpty()) {
            return 0;
        }
        List<PersonId> due = told.dueYearly(here.keySet(), day, day.minusYears(1));
        watch.tell(
                actor,
                due.stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                person ->
                                        Objects.requireNonNull(here.get(person)).service())),
                day);
        trail.record(actor, Act.CIRCUMSTANCES_TOLD, null, "yearly", due.size() + " people");
        return due.size();
    }
}
