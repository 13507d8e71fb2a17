package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.kernel.VettingCaseId;

/** Applications for clearances, from the offer to the agreed start: whose move it is and what is next. Never why. */
@Singleton
public class VettingCases {

    private final CaseDesk desk;
    private final CaseCheck check;
    private final CaseStarts starts;
    private final Clearances clearances;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    VettingCases(
            CaseDesk desk,
            CaseCheck check,
            CaseStarts starts,
            Clearances clearances,
            Access access,
            AuditTrail trail,
            Today today) {
        this.desk = desk;
        this.check = check;
        this.starts = starts;
        this.clearances = clearances;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** What is next about a case, by when, and when the person would start. */
    public record Plan(
            @Nullable NextAction action,
            @Nullable LocalDate due,
            @Nullable LocalDate start) {}

    /**
     * Opens a case, and a start of its own for it.
     *
     * @throws Refused.NotFound if the actor keeps no cases of that service, or the person is not theirs to keep
     * @throws Refused.NotAllowed if it would be the actor's own
     * @throws Refused.NotValid if a name, role, site, force or level is missing or does not fit, or there is such a case
     */
    @Transactional
    public VettingCase open(Actor actor, NewCase wanted) {
        access.require(actor, Permission.KEEP_VETTING_CASES, wanted.service());
        PersonId person = wanted.person();
        if (person != null) {
            notOwn(actor, person);
            access.require(actor, Permission.KEEP_CLEARANCES, person, "person");
        }
        check.sound(actor, wanted);
        VettingCase one = desk.open(actor, wanted, starts.openFor(actor, wanted));
        trail.record(
                actor,
                Act.VETTING_CASE_OPENED,
                person,
                "case " + one.id().text(),
                "service " + wanted.service().text() + ", " + wanted.issuer() + " " + wanted.level());
        return one;
    }

    /**
     * Moves a case to another stage. To “Start agreed” it goes only through the gate of its start, and back from there the
     * whole start goes with it.
     *
     * @param returnedFor what was missing, where a form came back
     * @throws Refused.NotFound if there is no such case, or it is not the actor's to keep
     * @throws Refused.NotNow if it cannot be moved there, with what would make it possible
     * @throws Refused.NotValid if a form came back and nothing is said to be missing
     * @throws Refused.ChangedMeanwhile if somebody else moved or changed it first
     */
    @Transactional
    public VettingCase move(Actor actor, VettingCaseId id, int version, Stage to, @Nullable ReturnedFor returnedFor) {
        VettingCase before = kept(actor, id);
        mustBeSeen(before, version);
        Episode after = CaseRules.moved(before, to, today.day(), returnedFor);
        VettingCase moved = to == Stage.START_AGREED
                ? starts.agree(actor, before)
                : before.stage() == Stage.START_AGREED
                        ? starts.takeBack(actor, before)
                        : desk.advance(actor, before, to, after, returnedFor, before.clearanceId());
        trail.record(actor, Act.VETTING_CASE_MOVED, before.personId(), "case " + id.text(), "to " + to);
        return moved;
    }

    /**
     * Writes down what the police decided. Where somebody who works here is cleared, their record gets the clearance.
     *
     * @throws Refused.NotFound if there is no such case, or it is not the actor's to keep
     * @throws Refused.NotNow if it is not with the police
     * @throws Refused.NotValid if the days are not in order, or a grant has not begun yet
     * @throws Refused.ChangedMeanwhile if somebody else moved or changed it first
     */
    @Transactional
    public VettingCase decide(Actor actor, VettingCaseId id, int version, Decision decision) {
        VettingCase before = kept(actor, id);
        mustBeSeen(before, version);
        if (decision instanceof Decision.Granted granted) {
            check.sound(granted);
        }
        Episode after = CaseRules.decided(before, decision, today.day());
        Clearance given = given(actor, before, after);
        VettingCase decided =
                desk.advance(actor, before, Stage.DECISION_IN, after, null, given == null ? null : given.id());
        trail.record(actor, Act.VETTING_CASE_MOVED, before.personId(), "case " + id.text(), "to DECISION_IN");
        return decided;
    }

    /**
     * Takes the actor's own last move back, within ten minutes and never a decision.
     *
     * @throws Refused.NotFound if there is no such case, or it is not the actor's to keep
     * @throws Refused.NotNow if there is nothing that the actor could take back
     * @throws Refused.ChangedMeanwhile if somebody else moved or changed it first
     */
    @Transactional
    public VettingCase undo(Actor actor, VettingCaseId id, int version) {
        VettingCase before = kept(actor, id);
        mustBeSeen(before, version);
        CaseMove last = desk.last(id).orElseThrow(() -> new Refused.NotNow("This case was not moved yet."));
        String whyNot = before.isOpen() ? CaseUndo.whyNot(actor, last, today.now()) : "This case is closed.";
        if (!whyNot.isEmpty()) {
            throw new Refused.NotNow(whyNot);
        }
        VettingCase back = last.toStage() == Stage.START_AGREED
                ? starts.takeBack(actor, before)
                : desk.takeBack(actor, before, last);
        trail.record(actor, Act.VETTING_CASE_MOVED, before.personId(), "case " + id.text(), "taken back");
        return back;
    }

    /**
     * Says what is next about a case, by when, and when the person would start.
     *
     * @throws Refused.NotFound if there is no such case, or it is not the actor's to keep
     * @throws Refused.NotValid if the start is not within two years, or another one is agreed
     * @throws Refused.ChangedMeanwhile if somebody else moved or changed it first
     */
    @Transactional
    public VettingCase plan(Actor actor, VettingCaseId id, int version, Plan plan) {
        VettingCase before = kept(actor, id);
        mustBeSeen(before, version);
        check.start(Optional.ofNullable(plan.start()));
        if (before.stage() == Stage.START_AGREED && !Objects.equals(before.provisionalStart(), plan.start())) {
            throw new Refused.NotValid(
                    "provisionalStart", "This start is agreed. Take that back before you change the day.");
        }
        VettingCase planned = desk.plan(before, plan);
        trail.record(
                actor,
                Act.VETTING_CASE_PLANNED,
                before.personId(),
                "case " + id.text(),
                plan.action() + " by " + plan.due() + ", start " + plan.start());
        return planned;
    }

    /**
     * Closes a case.
     *
     * @throws Refused.NotFound if there is no such case, or it is not the actor's to keep
     * @throws Refused.NotNow if it cannot be closed in this way, with what is missing
     * @throws Refused.ChangedMeanwhile if somebody else moved or changed it first
     */
    @Transactional
    public VettingCase close(Actor actor, VettingCaseId id, int version, ClosedAs how) {
        VettingCase before = kept(actor, id);
        mustBeSeen(before, version);
        String whyNot =
                before.isOpen() ? CaseRules.whyNotClose(before, how, today.day()) : "This case is closed already.";
        if (!whyNot.isEmpty()) {
            throw new Refused.NotNow(whyNot);
        }
        starts.mayClose(actor, before, how);
        VettingCase closed = desk.close(before, how);
        starts.closed(actor, closed, how);
        trail.record(actor, Act.VETTING_CASE_CLOSED, before.personId(), "case " + id.text());
        return closed;
    }

    private @Nullable Clearance given(Actor actor, VettingCase before, Episode after) {
        PersonId person = before.personId();
        LocalDate from = after.granted();
        LocalDate until = after.expires();
        return person == null || from == null || until == null || !after.state().isHolding()
                ? null
                : clearances.keep(
                        actor, person, new ClearanceText(before.issuer(), before.level(), from, until), after.state());
    }

    private VettingCase kept(Actor actor, VettingCaseId id) {
        access.require(actor, Permission.KEEP_VETTING_CASES);
        VettingCase one = desk.find(id)
                .filter(found -> access.allows(actor, Permission.KEEP_VETTING_CASES, found.serviceId()))
                .orElseThrow(() -> new Refused.NotFound("case"));
        for (PersonId person : Optional.ofNullable(one.personId()).stream().toList()) {
            notOwn(actor, person);
        }
        return starts.hold(one).isPresent() ? desk.find(id).orElseThrow() : one;
    }

    private static void notOwn(Actor actor, PersonId person) {
        if (actor.is(person)) {
            throw new Refused.NotAllowed("Nobody keeps their own vetting case. Ask another recruiter to do it.");
        }
    }

    private static void mustBeSeen(VettingCase one, int version) {
        if (one.version() != version) {
            throw new Refused.ChangedMeanwhile("Somebody else just changed this case; it stands at “"
                    + CaseRules.words(one.stage()) + "” now. Look at it again before you go on.");
        }
    }
}
