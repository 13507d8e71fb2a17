package org.waymark.recruitment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.kernel.VacancyId;
import org.waymark.people.People;
import org.waymark.people.PersonName;

/** Finds candidates that somebody may act on, and writes their moves down. */
@Singleton
class CandidateKeeping {

    private final CandidateRepository candidates;
    private final CandidateMoveRepository moves;
    private final VacancyRepository vacancies;
    private final People people;
    private final Access access;
    private final Today today;

    CandidateKeeping(
            CandidateRepository candidates,
            CandidateMoveRepository moves,
            VacancyRepository vacancies,
            People people,
            Access access,
            Today today) {
        this.candidates = candidates;
        this.moves = moves;
        this.vacancies = vacancies;
        this.people = people;
        this.access = access;
        this.today = today;
    }

    /** A candidate and the vacancy they applied for. */
    record Found(CandidateRow one, VacancyRow vacancy) {

        /** @throws Refused.ChangedMeanwhile if somebody else changed the candidate since */
        Found seen(int version) {
            if (one.version() != version) {
                throw new Refused.ChangedMeanwhile("Somebody else just changed this candidate; they stand at “"
                        + CandidateRules.words(one.stage()) + "” now. Look at them again before you go on.");
            }
            return this;
        }

        /** @throws Refused.ChangedMeanwhile if somebody else moved the candidate since */
        Found stillAt(CandidateStage stage) {
            if (one.stage() != stage || !one.isOpen()) {
                throw new Refused.ChangedMeanwhile("Somebody else just moved this candidate; they stand at “"
                        + CandidateRules.words(one.stage()) + "” now. Look at them again before you go on.");
            }
            return this;
        }
    }

    /**
     * A candidate that the actor's right reaches, to be read.
     *
     * @throws Refused.NotAllowed if the actor's roles do not hold the right
     * @throws Refused.NotFound if there is no such candidate, or the right does not reach the vacancy's service
     */
    Found reached(Actor actor, Permission permission, CandidateId id) {
        return found(actor, permission, candidates.find(id));
    }

    /**
     * The same, taken for an act, the vacancy first: nobody else changes the candidate or the post meanwhile.
     *
     * @throws Refused.NotAllowed also if the candidate bears the actor's own name
     */
    Found taken(Actor actor, Permission permission, CandidateId id) {
        Found seen = found(actor, permission, candidates.find(id));
        vacancies.lock(seen.vacancy().id());
        Found taken = found(actor, permission, candidates.lock(id));
        notOneself(actor, taken.one());
        return taken;
    }

    private void notOneself(Actor actor, CandidateRow one) {
        PersonName own = people.names(actor, Set.of(actor.person())).get(actor.person());
        if (own != null && CandidateName.of(one).equals(CandidateName.of(own.given(), own.family()))) {
            throw new Refused.NotAllowed(
                    "This candidate bears your name. Nobody decides about themselves, so somebody else has to do it.");
        }
    }

    private Found found(Actor actor, Permission permission, Optional<CandidateRow> row) {
        access.require(actor, permission);
        return row.flatMap(one -> vacancies.find(one.vacancyId()).map(vacancy -> new Found(one, vacancy)))
                .filter(both -> access.allows(actor, permission, both.vacancy().serviceId()))
                .orElseThrow(() -> new Refused.NotFound("candidate"));
    }

    void move(Actor actor, CandidateRow one, CandidateStage to) {
        LocalDate decided = to == CandidateStage.STARTED ? today.day() : null;
        advance(actor, one, new Spot(to, today.day(), null, decided), false);
    }

    void end(Actor actor, CandidateRow one, CandidateOutcome how) {
        advance(actor, one, new Spot(one.stage(), one.stageSince(), how, today.day()), false);
    }

    /** Ends it for everybody who goes on without an offer; two statements, however many they are. */
    long endRest(Actor actor, VacancyId vacancy) {
        moves.endRest(vacancy, CandidateOutcome.POST_CLOSED, today.day(), actor.person(), today.now());
        return candidates.endRest(vacancy, CandidateOutcome.POST_CLOSED, today.day());
    }

    /** Puts the candidate back to where they stood before the move. */
    void takeBack(Actor actor, CandidateRow one, CandidateMove last) {
        CandidateOutcome before = last.fromOutcome();
        LocalDate decided = before == null ? null : last.onDay();
        advance(actor, one, new Spot(last.fromStage(), last.fromSince(), before, decided), true);
    }

    /** Goes on with a candidate for whom it had ended. */
    void reopen(Actor actor, CandidateRow one) {
        advance(actor, one, new Spot(one.stage(), one.stageSince(), null, null), false);
    }

    /** Where a candidate is to stand. */
    private record Spot(
            CandidateStage stage,
            LocalDate since,
            @Nullable CandidateOutcome outcome,
            @Nullable LocalDate decided) {}

    private void advance(Actor actor, CandidateRow one, Spot to, boolean takesBack) {
        mustBeOne(candidates.advance(one.id(), one.version(), to.stage(), to.since(), to.outcome(), to.decided()));
        moves.add(
                one.id(),
                moves.of(one.id()).size() + 1,
                one.stage(),
                one.stageSince(),
                one.outcome(),
                to.stage(),
                to.outcome(),
                today.day(),
                takesBack,
                actor.person(),
                today.now());
    }

    Optional<CandidateMove> last(CandidateId id) {
        List<CandidateMove> all = moves.of(id);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    static void mustBeOne(long changed) {
        if (changed == 0) {
            throw new Refused.ChangedMeanwhile(
                    "Somebody else just changed this candidate. Look at them again before you go on.");
        }
    }
}
