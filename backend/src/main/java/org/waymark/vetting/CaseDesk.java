package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StartId;
import org.waymark.kernel.Today;
import org.waymark.kernel.VettingCaseId;

/** Writes cases and their moves down, once the rights have been asked and the rules kept. */
@Singleton
class CaseDesk {

    private final VettingCaseRepository cases;
    private final CaseMoveRepository moves;
    private final Today today;

    CaseDesk(VettingCaseRepository cases, CaseMoveRepository moves, Today today) {
        this.cases = cases;
        this.moves = moves;
        this.today = today;
    }

    Optional<VettingCase> find(VettingCaseId id) {
        return cases.find(id);
    }

    Optional<CaseMove> last(VettingCaseId id) {
        List<CaseMove> all = moves.of(id);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** A case for a start, or, with none, for the renewal of a clearance. */
    VettingCase open(Actor actor, NewCase wanted, @Nullable StartId start) {
        boolean isCandidate = wanted.person() == null;
        return cases.save(new VettingCase(
                new VettingCaseId(Ids.next()),
                wanted.service(),
                wanted.site(),
                start,
                wanted.role(),
                wanted.person(),
                isCandidate ? Faults.clean(wanted.given()) : "",
                isCandidate ? Faults.clean(wanted.family()) : "",
                wanted.issuer(),
                wanted.level(),
                Stage.OFFER_MADE,
                today.day(),
                ClearanceState.NOT_STARTED,
                0,
                NextAction.SEND_FORM,
                today.day(),
                wanted.provisionalStart(),
                null,
                null,
                null,
                null,
                null,
                actor.person(),
                today.now(),
                0));
    }

    VettingCase advance(
            Actor actor,
            VettingCase before,
            Stage to,
            Episode after,
            @Nullable ReturnedFor returnedFor,
            @Nullable ClearanceId clearance) {
        int returned = before.returnedTimes() + (returnedFor == null ? 0 : 1);
        mustBeOne(cases.advance(
                before.id(),
                before.version(),
                to,
                today.day(),
                after.state(),
                returned,
                after.granted(),
                after.expires(),
                clearance,
                CaseRules.usualNext(to, after.state())));
        moves.add(
                before.id(),
                number(before),
                before.stage(),
                before.stageSince(),
                before.state(),
                to,
                after.state(),
                today.day(),
                returnedFor,
                false,
                actor.person(),
                today.now());
        return again(before);
    }

    VettingCase takeBack(Actor actor, VettingCase before, CaseMove last) {
        int returned = before.returnedTimes() - (last.returnedFor() == null ? 0 : 1);
        mustBeOne(cases.advance(
                before.id(),
                before.version(),
                last.fromStage(),
                last.fromSince(),
                last.fromState(),
                returned,
                before.grantedOn(),
                before.expiresOn(),
                before.clearanceId(),
                CaseRules.usualNext(last.fromStage(), last.fromState())));
        moves.add(
                before.id(),
                number(before),
                before.stage(),
                before.stageSince(),
                before.state(),
                last.fromStage(),
                last.fromState(),
                last.fromSince(),
                null,
                true,
                actor.person(),
                today.now());
        return again(before);
    }

    VettingCase plan(VettingCase before, VettingCases.Plan plan) {
        mustBeOne(cases.plan(before.id(), before.version(), plan.action(), plan.due(), plan.start()));
        return again(before);
    }

    VettingCase close(VettingCase before, ClosedAs how) {
        mustBeOne(cases.close(before.id(), before.version(), how, today.day(), stateAfter(before, how)));
        return again(before);
    }

    private static ClearanceState stateAfter(VettingCase before, ClosedAs how) {
        if (how == ClosedAs.NOT_CLEARED && CaseRules.mayHaveFallenAway(before)) {
            return ClearanceState.ENDED_BY_FORCE;
        }
        return how == ClosedAs.WITHDRAWN_BY_CANDIDATE
                        && StateRules.mayFollow(before.state(), ClearanceState.WITHDRAWN_BY_APPLICANT)
                ? ClearanceState.WITHDRAWN_BY_APPLICANT
                : before.state();
    }

    /** The case belongs to somebody who works here now, with the clearance that came of it. */
    void handOver(VettingCase one, PersonId person, @Nullable ClearanceId clearance) {
        mustBeOne(cases.handOver(one.id(), one.version(), person, clearance));
    }

    private int number(VettingCase one) {
        return moves.of(one.id()).size() + 1;
    }

    private VettingCase again(VettingCase one) {
        return cases.find(one.id()).orElseThrow();
    }

    private static void mustBeOne(long changed) {
        if (changed == 0) {
            throw new Refused.ChangedMeanwhile(
                    "Somebody else just changed this case. Look at it again before you go on.");
        }
    }
}
