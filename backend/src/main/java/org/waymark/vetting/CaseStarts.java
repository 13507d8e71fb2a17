package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StartId;

/** What acts on a case mean for its start: a start is agreed on the board only as the gate agrees it. */
@Singleton
class CaseStarts {

    private final StartDesk desk;
    private final StartKeys keys;
    private final StartGate gate;
    private final CaseDesk cases;
    private final AuditTrail trail;

    CaseStarts(StartDesk desk, StartKeys keys, StartGate gate, CaseDesk cases, AuditTrail trail) {
        this.desk = desk;
        this.keys = keys;
        this.gate = gate;
        this.cases = cases;
        this.trail = trail;
    }

    /** The start of a case that is opened by itself. */
    StartId openFor(Actor actor, NewCase wanted) {
        return desk.openFor(actor, wanted).id();
    }

    /** Takes the start of a case before anything of the case is looked at. */
    Optional<Start> hold(VettingCase one) {
        StartId start = one.startId();
        return start == null ? Optional.empty() : desk.lock(start);
    }

    /**
     * Agrees the start of the case for the day that the case plans, or joins the case to the day that is agreed.
     *
     * @throws Refused.NotNow with everything that is missing
     */
    VettingCase agree(Actor actor, VettingCase one) {
        Start start =
                hold(one).orElseThrow(() -> new Refused.NotNow("This case renews a clearance. Nobody starts on it."));
        keys.mustBeOpen(start);
        LocalDate agreed = start.agreedStart();
        LocalDate day = agreed == null ? one.provisionalStart() : agreed;
        if (day == null) {
            throw new Refused.NotNow("Give a provisional start first.");
        }
        GateEvidence evidence = gate.judgedForAct(actor, start, day);
        if (!evidence.isReady()) {
            throw new Refused.NotNow(evidence.whyNot());
        }
        if (agreed == null) {
            keys.mustBeAhead(day);
            desk.agree(actor, start, day);
            trail.record(
                    actor,
                    Act.START_AGREED,
                    start.personId(),
                    "start " + start.id().text(),
                    "on " + day);
        } else {
            mustFit(one, day);
            desk.join(actor, one, day);
        }
        return cases.find(one.id()).orElseThrow();
    }

    private static void mustFit(VettingCase one, LocalDate day) {
        String whyNot = CaseRules.whyNoStart(one.startingOn(day));
        if (!whyNot.isEmpty()) {
            throw new Refused.NotNow(whyNot);
        }
    }

    /** Takes the agreed day of the case's start back, with all its cases. */
    VettingCase takeBack(Actor actor, VettingCase one) {
        Start start = hold(one).orElseThrow(() -> new Refused.NotNow("This case has no start."));
        keys.mustBeOpen(start);
        desk.takeBack(actor, start);
        trail.record(
                actor,
                Act.START_TAKEN_BACK,
                start.personId(),
                "start " + start.id().text());
        return cases.find(one.id()).orElseThrow();
    }

    /** @throws Refused.NotNow if the case says that somebody started and the gate does not hold */
    void mayClose(Actor actor, VettingCase one, ClosedAs how) {
        if (how == ClosedAs.CLEARED_AND_STARTED) {
            hold(one).ifPresent(start -> keys.mustHaveStarted(actor, start));
        }
    }

    /** A start is closed with its last open case, and with the one that says that somebody started. */
    void closed(Actor actor, VettingCase one, ClosedAs how) {
        Optional<Start> start = hold(one).filter(Start::isOpen);
        if (start.isPresent()
                && (how == ClosedAs.CLEARED_AND_STARTED
                        || desk.casesOf(start.get().id()).stream().noneMatch(VettingCase::isOpen))) {
            desk.close(start.get(), how);
            trail.record(
                    actor,
                    Act.START_CLOSED,
                    one.personId(),
                    "start " + start.get().id().text());
        }
    }
}
