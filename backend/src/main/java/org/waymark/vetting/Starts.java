package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StartId;
import org.waymark.kernel.Today;

/** Somebody's way to a first shift, which begins only when every condition of the gate holds. There is no way round it. */
@Singleton
public class Starts {

    private final StartDesk desk;
    private final StartKeys keys;
    private final StartOpening opening;
    private final StartGate gate;
    private final StartHandOver handOver;
    private final AuditTrail trail;
    private final Today today;

    Starts(
            StartDesk desk,
            StartKeys keys,
            StartOpening opening,
            StartGate gate,
            StartHandOver handOver,
            AuditTrail trail,
            Today today) {
        this.desk = desk;
        this.keys = keys;
        this.opening = opening;
        this.gate = gate;
        this.handOver = handOver;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Opens a start with all its sites, and a vetting case for each force and level that these ask and that the person does
     * not hold or apply for already.
     *
     * @throws Refused.NotFound if the actor keeps no cases of that service, or the person is not theirs to keep
     * @throws Refused.NotAllowed if it would be the actor's own
     * @throws Refused.NotValid if a name, role or site is missing or does not fit, or the candidate has an open case
     */
    @Transactional
    public Start open(Actor actor, NewStart wanted) {
        keys.mayOpen(actor, wanted.service(), wanted.person());
        Start start = opening.open(actor, wanted);
        trail.record(
                actor,
                Act.START_OPENED,
                start.personId(),
                "start " + start.id().text(),
                "service " + wanted.service().text() + ", role " + wanted.role());
        return start;
    }

    /**
     * Writes down whether the offer was accepted.
     *
     * @throws Refused.NotFound if there is no such start, or it is not the actor's to keep
     * @throws Refused.NotNow if the start is closed, or its day is agreed already
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Start answered(Actor actor, StartId id, int version, boolean accepted) {
        Start before = open(actor, id, version);
        if (before.agreedStart() != null && !accepted) {
            throw new Refused.NotNow("A start is agreed. Take that back first.");
        }
        Start after = desk.answer(before, accepted);
        return changed(actor, after, "offer " + after.offerAnswer());
    }

    /**
     * Writes down that a check was done, and when; never what it found.
     *
     * @throws Refused.NotFound if there is no such start, or it is not the actor's to keep
     * @throws Refused.NotValid if the day has not come yet
     * @throws Refused.NotNow if the start is closed
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Start checkDone(Actor actor, StartId id, int version, EmploymentCheck check, LocalDate day) {
        Start before = open(actor, id, version);
        if (day.isAfter(today.day())) {
            throw new Refused.NotValid("doneOn", "This day has not come yet. Note it once the check was done.");
        }
        return changed(actor, desk.note(actor, before, check, day), check + " done on " + day);
    }

    /**
     * Takes back that a check was done. A start that was agreed is ready no longer then.
     *
     * @throws Refused.NotFound if there is no such start, or it is not the actor's to keep
     * @throws Refused.NotNow if the start is closed
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Start checkNotDone(Actor actor, StartId id, int version, EmploymentCheck check) {
        Start before = open(actor, id, version);
        return changed(actor, desk.note(actor, before, check, null), check + " not done");
    }

    /**
     * Says when the person would start, if all goes well. An agreed day is not changed by this.
     *
     * @throws Refused.NotFound if there is no such start, or it is not the actor's to keep
     * @throws Refused.NotValid if the day is not within two years
     * @throws Refused.NotNow if the start is closed, or its day is agreed
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Start plan(Actor actor, StartId id, int version, @Nullable LocalDate day) {
        Start before = open(actor, id, version);
        if (before.agreedStart() != null) {
            throw new Refused.NotNow("A start is agreed. Take that back first.");
        }
        if (!opening.isNear(day)) {
            throw new Refused.NotValid("provisionalStart", "Give a day within two years, or none.");
        }
        return changed(actor, desk.plan(before, day), "provisional start " + day);
    }

    /**
     * Agrees the day of the start: the gate, judged while the start, its cases and clearances are held.
     *
     * @throws Refused.NotFound if there is no such start, or it is not the actor's to keep
     * @throws Refused.NotValid if only another day would do, with the exact reason
     * @throws Refused.NotNow if something else is missing, the start is closed or a day is agreed already
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Start agree(Actor actor, StartId id, int version, LocalDate day) {
        Start before = open(actor, id, version);
        LocalDate agreed = before.agreedStart();
        if (agreed != null) {
            throw new Refused.NotNow(
                    "A start on " + Today.inWords(agreed) + " is agreed already. Take that back first.");
        }
        StartGate.mustBeReady(gate.judgedForAct(actor, before, day), "day");
        if (day.isBefore(today.day())) {
            throw new Refused.NotValid("day", "This day is over. A start is agreed before it comes.");
        }
        Start after = desk.agree(actor, before, day);
        trail.record(actor, Act.START_AGREED, after.personId(), "start " + id.text(), "on " + day);
        return after;
    }

    /**
     * Takes an agreed day back; the cases go back with it.
     *
     * @throws Refused.NotFound if there is no such start, or it is not the actor's to keep
     * @throws Refused.NotNow if no day is agreed, or the start is closed
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Start takeBack(Actor actor, StartId id, int version) {
        Start before = open(actor, id, version);
        if (before.agreedStart() == null) {
            throw new Refused.NotNow("No start is agreed that could be taken back.");
        }
        Start after = desk.takeBack(actor, before);
        trail.record(actor, Act.START_TAKEN_BACK, after.personId(), "start " + id.text());
        return after;
    }

    /**
     * Closes a start with its cases. That somebody has started needs an agreed day that has come, and a gate that holds.
     *
     * @throws Refused.NotFound if there is no such start, or it is not the actor's to keep
     * @throws Refused.NotNow if it cannot be closed in this way, with what is missing
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public Start close(Actor actor, StartId id, int version, ClosedAs how) {
        Start before = open(actor, id, version);
        keys.mayClose(actor, before, how);
        Start after = desk.close(before, how);
        trail.record(actor, Act.START_CLOSED, after.personId(), "start " + id.text());
        return after;
    }

    /**
     * Hands a start over from a candidate to the person they have become: the granted clearances go into that person's
     * record. Recruitment calls it in the act that gives the person their post.
     *
     * @throws Refused.NotFound if there is no such start, or it is not the actor's to keep
     * @throws Refused.NotNow if no day is agreed, the gate holds no longer, or it was handed over already
     */
    @Transactional
    public Start handOver(Actor actor, StartId id, PersonId person) {
        Start before = keys.kept(actor, id);
        keys.mustBeOpen(before);
        LocalDate day = before.agreedStart();
        if (day == null || before.personId() != null) {
            throw new Refused.NotNow(
                    day == null
                            ? "No start is agreed yet, so nobody can be handed over."
                            : "This start was handed over already.");
        }
        keys.notOwn(actor, person);
        StartGate.mustBeReady(gate.judgedForAct(actor, before, day), "day");
        List<Clearance> kept = handOver.clearances(actor, before, person);
        Start after = desk.handOver(before, person);
        trail.record(actor, Act.START_HANDED_OVER, person, "start " + id.text(), kept.size() + " clearances");
        return after;
    }

    private Start open(Actor actor, StartId id, int version) {
        Start before = keys.kept(actor, id);
        if (before.version() != version) {
            throw new Refused.ChangedMeanwhile(
                    "Somebody else just changed this start. Look at it again before you go on.");
        }
        keys.mustBeOpen(before);
        return before;
    }

    private Start changed(Actor actor, Start after, String what) {
        trail.record(
                actor,
                Act.START_CHANGED,
                after.personId(),
                "start " + after.id().text(),
                what);
        return after;
    }
}
