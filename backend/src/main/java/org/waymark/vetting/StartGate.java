package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.provision.SiteClearances;

/**
 * Gathers what decides whether somebody may start. Before an act it holds, in this order, the start, its cases and the
 * clearances of whoever starts, so that nothing it looks at changes before the act is over.
 */
@Singleton
class StartGate {

    private final StartRepository starts;
    private final StartExceptionRepository exceptions;
    private final VettingCaseRepository cases;
    private final ClearanceRepository clearances;
    private final ClearanceStepRepository steps;
    private final SiteClearances sites;
    private final AskedChecks checks;
    private final RuleDesk desk;
    private final Today today;

    StartGate(
            StartRepository starts,
            StartExceptionRepository exceptions,
            VettingCaseRepository cases,
            ClearanceRepository clearances,
            ClearanceStepRepository steps,
            SiteClearances sites,
            AskedChecks checks,
            RuleDesk desk,
            Today today) {
        this.starts = starts;
        this.exceptions = exceptions;
        this.cases = cases;
        this.clearances = clearances;
        this.steps = steps;
        this.sites = sites;
        this.checks = checks;
        this.desk = desk;
        this.today = today;
    }

    /** All that decides, as it stands; for reading. */
    GateFacts facts(Actor actor, Start start, LocalDate day) {
        PersonId person = start.personId();
        List<VettingCase> its = cases.ofStart(start.id());
        return facts(
                actor,
                start,
                day,
                its,
                person == null ? ofCandidate(its) : ofPerson(clearances.ofPeople(List.of(person))));
    }

    /**
     * The conditions of a start that the caller holds, for an act: its cases and clearances are held too, until the act is
     * over.
     */
    GateEvidence judgedForAct(Actor actor, Start held, LocalDate day) {
        PersonId person = held.personId();
        List<VettingCase> its = cases.lockOfStart(held.id());
        List<GateClearance> cleared = person == null ? ofCandidate(its) : ofPerson(clearances.lockOfPerson(person));
        return GateRules.judged(facts(actor, held, day, its, cleared), day);
    }

    /**
     * @throws Refused.NotValid if only another day would do, with the exact reason
     * @throws Refused.NotNow if something else is missing
     */
    static void mustBeReady(GateEvidence evidence, String field) {
        if (evidence.isReady()) {
            return;
        }
        if (evidence.isReadyButForTheDay()) {
            throw new Refused.NotValid(field, evidence.whyNot());
        }
        throw new Refused.NotNow(evidence.whyNot());
    }

    private GateFacts facts(
            Actor actor, Start start, LocalDate day, List<VettingCase> its, List<GateClearance> cleared) {
        PersonId person = start.personId();
        var where = starts.sites(start.id()).stream().map(StartSite::siteId).toList();
        LocalDate now = start.lookedAt(today.day());
        return new GateFacts(
                start,
                sites.of(actor, where, start.roleCode(), day),
                cleared,
                person == null ? its : withOthers(its, cases.openOf(person)),
                checks.holding(now),
                starts.checks(start.id()).stream().collect(Collectors.toMap(CheckDone::code, CheckDone::doneOn)),
                exceptions.newest(start.id()).orElse(null),
                desk.sheet(actor, false, now),
                now);
    }

    private static List<VettingCase> withOthers(List<VettingCase> its, List<VettingCase> open) {
        var all = new java.util.ArrayList<>(its);
        open.stream()
                .filter(one -> its.stream().noneMatch(known -> known.id().equals(one.id())))
                .forEach(all::add);
        return all;
    }

    /** Whether what was granted in a case still counts: what was given up or ended by the force does not. */
    static boolean countsForCandidate(VettingCase one) {
        return one.state().isHolding() && (one.isOpen() || one.closedAs() == ClosedAs.CLEARED_AND_STARTED);
    }

    /** What was granted to a candidate stands in the cases until they work here; a case that was given up counts no more. */
    private static List<GateClearance> ofCandidate(List<VettingCase> its) {
        return its.stream()
                .filter(StartGate::countsForCandidate)
                .map(one -> new GateClearance(
                        one.issuer(), one.level(), one.state(), one.episode().spans()))
                .toList();
    }

    private List<GateClearance> ofPerson(List<Clearance> held) {
        if (held.isEmpty()) {
            return List.of();
        }
        Map<ClearanceId, List<Episode.Turn>> turns = steps
                .of(held.stream().map(Clearance::id).toList())
                .stream()
                .filter(ClearanceStep::turns)
                .collect(Collectors.groupingBy(
                        ClearanceStep::clearanceId, Collectors.mapping(ClearanceStep::turn, Collectors.toList())));
        return held.stream()
                .map(one -> new GateClearance(
                        one.issuer(),
                        one.level(),
                        one.state(),
                        Episode.spans(one.grantedOn(), one.lastDay(), turns.getOrDefault(one.id(), List.of()))))
                .toList();
    }
}
