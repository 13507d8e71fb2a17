package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.StartId;
import org.waymark.kernel.Today;

/** Who may act on a start, and on which; it takes the start before anything else, so that acts on it wait for each other. */
@Singleton
class StartKeys {

    private final StartDesk desk;
    private final StartGate gate;
    private final Access access;
    private final Today today;

    StartKeys(StartDesk desk, StartGate gate, Access access, Today today) {
        this.desk = desk;
        this.gate = gate;
        this.access = access;
        this.today = today;
    }

    void mayOpen(Actor actor, ServiceId service, @Nullable PersonId person) {
        access.require(actor, Permission.KEEP_VETTING_CASES, service);
        if (person != null) {
            notOwn(actor, person);
            access.require(actor, Permission.KEEP_CLEARANCES, person, "person");
        }
    }

    /** The start, held, for a recruiter of its service. */
    Start kept(Actor actor, StartId id) {
        return kept(actor, id, Permission.KEEP_VETTING_CASES);
    }

    Start kept(Actor actor, StartId id, Permission permission) {
        access.require(actor, permission);
        Start start = desk.lock(id)
                .filter(found -> access.allows(actor, permission, found.serviceId()))
                .orElseThrow(() -> new Refused.NotFound("start"));
        PersonId person = start.personId();
        if (person != null) {
            notOwn(actor, person);
        }
        return start;
    }

    void notOwn(Actor actor, PersonId person) {
        if (actor.is(person)) {
            throw new Refused.NotAllowed("Nobody keeps their own start. Ask another recruiter to do it.");
        }
    }

    void mustBeOpen(Start start) {
        if (!start.isOpen()) {
            throw new Refused.NotNow("This start is closed.");
        }
    }

    /** @throws Refused.NotNow if the day is over: a start is agreed before it comes */
    void mustBeAhead(LocalDate day) {
        if (day.isBefore(today.day())) {
            throw new Refused.NotNow(
                    "The provisional start on " + Today.inWords(day) + " is over. Give another day first.");
        }
    }

    /** @throws Refused.NotNow if it cannot be closed in this way, with what is missing */
    void mayClose(Actor actor, Start start, ClosedAs how) {
        if (how == ClosedAs.CLEARED_AND_STARTED) {
            mustHaveStarted(actor, start);
        }
        if (how == ClosedAs.RENEWED) {
            throw new Refused.NotNow("A start is no renewal. Choose how it ended.");
        }
        if (how == ClosedAs.NOT_CLEARED
                && desk.casesOf(start.id()).stream()
                        .noneMatch(one -> one.isOpen()
                                && CaseRules.whyNotClose(one, how, today.day()).isEmpty())) {
            throw new Refused.NotNow("The police have not decided so. Write the decision down first.");
        }
    }

    /** @throws Refused.NotNow if nobody can have started: no agreed day, none that has come, or a gate that holds no more */
    void mustHaveStarted(Actor actor, Start start) {
        LocalDate agreed = start.agreedStart();
        if (agreed == null) {
            throw new Refused.NotNow("A start has to be agreed first.");
        }
        if (agreed.isAfter(today.day())) {
            throw new Refused.NotNow("The day of the start has not come yet.");
        }
        if (start.candidateRef() != null && start.personId() == null) {
            throw new Refused.NotNow(
                    "Take the candidate into post first, so that their clearance goes into their record.");
        }
        GateEvidence evidence = gate.judgedForAct(actor, start, agreed);
        if (!evidence.isReady()) {
            throw new Refused.NotNow(evidence.whyNot());
        }
        if (evidence.exception() != null) {
            throw new Refused.NotNow(
                    "They started by an exception, so this stays open until their clearance is granted.");
        }
    }
}
