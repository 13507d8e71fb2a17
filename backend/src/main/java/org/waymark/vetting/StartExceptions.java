package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StartId;
import org.waymark.kernel.Today;

/**
 * Lets somebody begin duties in the community before their clearance, for a time: a manager proposes it and a recruiter, who
 * is somebody else, confirms it. For police premises and courts there is none.
 */
@Singleton
public class StartExceptions {

    /** The longest an exception may last, in days. */
    public static final int LONGEST_DAYS = 90;

    private static final int LONGEST_NEED = 300;

    private final StartExceptionRepository exceptions;
    private final StartKeys keys;
    private final StartGate gate;
    private final AuditTrail trail;
    private final Today today;

    StartExceptions(
            StartExceptionRepository exceptions, StartKeys keys, StartGate gate, AuditTrail trail, Today today) {
        this.exceptions = exceptions;
        this.keys = keys;
        this.gate = gate;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Proposes an exception.
     *
     * @param need what the service needs the person for; nothing of vetting belongs there
     * @throws Refused.NotFound if there is no such start, or it is not of a service that the actor manages
     * @throws Refused.NotAllowed if it would be for the actor
     * @throws Refused.NotNow if one of the sites is police premises or a court, the start is closed, or there is one already
     * @throws Refused.NotValid if no need is given, or it would last longer than ninety days
     */
    @Transactional
    public StartException propose(Actor actor, StartId id, String need, LocalDate until) {
        Start start = keys.kept(actor, id, Permission.PROPOSE_START_EXCEPTIONS);
        keys.mustBeOpen(start);
        LocalDate day = today.day();
        if (!gate.facts(actor, start, day).isCommunityOnly()) {
            throw new Refused.NotNow(
                    "There is no exception for police premises or courts. Only duties in the community can begin earlier.");
        }
        if (exceptions.newest(id).filter(one -> one.isOpenOn(day)).isPresent()) {
            throw new Refused.NotNow("There is an exception already. It has to end first.");
        }
        var faults = new Faults();
        String words = faults.required(
                "need", need, LONGEST_NEED, "Say what the service needs the person for. Leave vetting out.");
        faults.unless(
                !until.isBefore(day) && !until.isAfter(day.plusDays(LONGEST_DAYS)),
                "until",
                "Give a day from today until " + Today.inWords(day.plusDays(LONGEST_DAYS)) + ".");
        faults.refuseIfAny();
        StartException made = exceptions.save(
                new StartException(Ids.next(), id, words, until, actor.person(), today.now(), null, null, null, 0));
        trail.record(actor, Act.EXCEPTION_PROPOSED, start.personId(), "start " + id.text(), "until " + until);
        return made;
    }

    /**
     * Confirms an exception that somebody else proposed.
     *
     * @throws Refused.NotFound if there is no such start, or it is not the actor's to keep
     * @throws Refused.NotAllowed if the actor proposed it, or it would be for them
     * @throws Refused.NotNow if nothing is proposed, or the start is closed
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public void confirm(Actor actor, StartId id, int version) {
        Start start = keys.kept(actor, id, Permission.CONFIRM_START_EXCEPTIONS);
        keys.mustBeOpen(start);
        StartException proposed = open(id);
        if (actor.is(proposed.proposedBy())) {
            throw new Refused.NotAllowed("Two people decide. Somebody else has to confirm what you proposed.");
        }
        if (proposed.isConfirmed()) {
            throw new Refused.NotNow("This exception is confirmed already.");
        }
        StartDesk.mustBeOne(exceptions.confirm(proposed.id(), version, actor.person(), today.now()));
        trail.record(
                actor, Act.EXCEPTION_CONFIRMED, start.personId(), "start " + id.text(), "until " + proposed.untilDay());
    }

    /**
     * Ends an exception, or turns down what was proposed. A start that stood on it is ready no longer.
     *
     * @throws Refused.NotFound if there is no such start, or it is not the actor's to keep
     * @throws Refused.NotNow if there is none
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public void end(Actor actor, StartId id, int version) {
        Start start = keys.kept(actor, id, Permission.CONFIRM_START_EXCEPTIONS);
        StartDesk.mustBeOne(exceptions.end(open(id).id(), version, today.day()));
        trail.record(actor, Act.EXCEPTION_ENDED, start.personId(), "start " + id.text());
    }

    private StartException open(StartId id) {
        return exceptions
                .newest(id)
                .filter(one -> one.isOpenOn(today.day()))
                .orElseThrow(() -> new Refused.NotNow("There is no exception that is open."));
    }
}
