package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StartId;
import org.waymark.kernel.Today;
import org.waymark.provision.SiteClearance;

/** Shows starts: the evidence of the gate to recruiters, one neutral word to managers. */
@Singleton
public class StartPages {

    private final StartRepository starts;
    private final VettingCaseRepository cases;
    private final StartGate gate;
    private final StartNames names;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    StartPages(
            StartRepository starts,
            VettingCaseRepository cases,
            StartGate gate,
            StartNames names,
            Access access,
            AuditTrail trail,
            Today today) {
        this.starts = starts;
        this.cases = cases;
        this.gate = gate;
        this.names = names;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * The evidence of the gate, for the agreed day, else for the provisional one, else for today. Reading it is written down.
     *
     * @throws Refused.NotFound if there is no such start, or it is not the actor's to keep
     */
    @Transactional
    public StartFile evidence(Actor actor, StartId id) {
        Start start = found(actor, id, Permission.KEEP_VETTING_CASES);
        trail.record(actor, Act.STARTS_READ, start.personId(), "start " + id.text());
        GateFacts facts = gate.facts(actor, start, start.dayOr(today.day()));
        StartException exception = facts.exception();
        Set<PersonId> makers = Stream.of(
                        actor.person(),
                        start.agreedBy(),
                        exception == null ? null : exception.proposedBy(),
                        exception == null ? null : exception.confirmedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new StartFile(
                start,
                names.name(actor, start),
                names.role(actor, start),
                names.service(actor, start),
                facts.sites(),
                cases.ofStart(id),
                GateRules.judgedWithEarliest(facts, start.dayOr(today.day())),
                checks(facts),
                exception,
                facts.isCommunityOnly(),
                names.makers(actor, makers),
                today.day());
    }

    /**
     * One neutral word about a start. Reading it is written down.
     *
     * @throws Refused.NotFound if there is no such start, or it is not of the actor's services
     */
    @Transactional
    public StartStanding standing(Actor actor, StartId id) {
        Start start = found(actor, id, Permission.READ_CASE_STANDINGS);
        trail.record(actor, Act.STARTS_READ, start.personId(), "start " + id.text(), "standing");
        LocalDate day = start.dayOr(today.day());
        GateFacts facts = gate.facts(actor, start, day);
        StartStanding.Word word =
                isOverForManagers(facts) ? StartStanding.Word.CLOSED : word(start, GateRules.judged(facts, day));
        StartException exception = facts.exception();
        boolean isFree = exception == null || !exception.isOpenOn(today.day());
        return new StartStanding(
                id,
                names.name(actor, start),
                names.role(actor, start),
                names.service(actor, start),
                facts.sites().stream().map(SiteClearance::name).toList(),
                word,
                word == StartStanding.Word.CLOSED ? null : start.agreedStart() == null ? start.provisionalStart() : day,
                word == StartStanding.Word.CLOSED ? null : exception,
                access.allows(actor, Permission.KEEP_VETTING_CASES, start.serviceId()),
                word != StartStanding.Word.CLOSED
                        && start.isOpen()
                        && isFree
                        && facts.isCommunityOnly()
                        && access.allows(actor, Permission.PROPOSE_START_EXCEPTIONS, start.serviceId()),
                today.day());
    }

    /** What was refused looks like what was withdrawn, though its case stays open for an appeal. */
    private static boolean isOverForManagers(GateFacts facts) {
        return facts.start().agreedStart() == null
                && facts.cases().stream()
                        .filter(one -> facts.start().id().equals(one.startId()))
                        .map(VettingCase::state)
                        .anyMatch(state -> state.isSensitive() && !state.isHolding());
    }

    private static StartStanding.Word word(Start start, GateEvidence evidence) {
        if (!start.isOpen()) {
            return start.closedAs() == ClosedAs.CLEARED_AND_STARTED
                    ? StartStanding.Word.STARTED
                    : StartStanding.Word.CLOSED;
        }
        return !evidence.isReady()
                ? StartStanding.Word.NOT_READY
                : start.agreedStart() == null ? StartStanding.Word.READY : StartStanding.Word.AGREED;
    }

    private static List<StartFile.CheckLine> checks(GateFacts facts) {
        boolean court = facts.sites().stream().anyMatch(site -> site.kind().isCourt());
        Start start = facts.start();
        return facts.asked().stream()
                .filter(asked -> asked.isAskedOf(start.roleCode(), court, start.isOfStaff()))
                .map(asked -> new StartFile.CheckLine(
                        asked.check(), asked.name(), facts.done().get(asked.check())))
                .toList();
    }

    private Start found(Actor actor, StartId id, Permission permission) {
        access.require(actor, permission);
        return starts.find(id)
                .filter(start -> access.allows(actor, permission, start.serviceId()))
                .filter(start -> start.personId() == null || !actor.is(start.personId()))
                .orElseThrow(() -> new Refused.NotFound("start"));
    }
}
