package org.waymark.recruitment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.kernel.VacancyId;

/** Who applied for a post, with the least that is needed, and how far they are; never why it ended. */
@Singleton
public class Candidates {

    private final CandidateRepository candidates;
    private final VacancyRepository vacancies;
    private final VacancyCriterionRepository criteria;
    private final CandidateKeeping keeping;
    private final CandidateCheck check;
    private final CandidateStarts starts;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Candidates(
            CandidateRepository candidates,
            VacancyRepository vacancies,
            VacancyCriterionRepository criteria,
            CandidateKeeping keeping,
            CandidateCheck check,
            CandidateStarts starts,
            Access access,
            AuditTrail trail,
            Today today) {
        this.candidates = candidates;
        this.vacancies = vacancies;
        this.criteria = criteria;
        this.keeping = keeping;
        this.check = check;
        this.starts = starts;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Enters somebody who applied.
     *
     * @throws Refused.NotFound if there is no such vacancy, or the actor keeps no candidates of its service
     * @throws Refused.NotNow if the vacancy is a draft or was closed
     * @throws Refused.NotValid if a name is missing, something is too long or begins as a formula does, the day cannot be,
     *     or, on the field “name”, if somebody of the same name is there and nobody confirmed that this is another person
     */
    @Transactional
    public CandidateId enter(Actor actor, NewCandidate wanted) {
        access.require(actor, Permission.KEEP_CANDIDATES);
        VacancyRow vacancy = vacancies
                .lock(wanted.vacancy())
                .filter(one -> access.allows(actor, Permission.KEEP_CANDIDATES, one.serviceId()))
                .orElseThrow(() -> new Refused.NotFound("vacancy"));
        CandidateCheck.mustTake(vacancy);
        var faults = new Faults();
        NewCandidate sound = check.typed(wanted, faults);
        check.lookForTwin(sound, candidates.ofVacancy(vacancy.id()), faults);
        faults.refuseIfAny();
        CandidateRow row = candidates.save(CandidateDraft.row(sound, today.day(), actor.person(), today.now()));
        trail.record(
                actor,
                Act.CANDIDATE_ENTERED,
                null,
                object(row.id()),
                "vacancy " + vacancy.id().text());
        return row.id();
    }

    /**
     * Puts right how a candidate was entered.
     *
     * @throws Refused.NotFound if there is no such candidate, or they are not the actor's to keep
     * @throws Refused.NotNow if it ended for them, or the name would change though an offer was made
     * @throws Refused.NotValid as when they are entered
     * @throws Refused.ChangedMeanwhile if somebody else changed them first
     */
    @Transactional
    public void correct(Actor actor, CandidateId id, int version, NewCandidate wanted) {
        CandidateRow before = keeping.taken(actor, Permission.KEEP_CANDIDATES, id)
                .seen(version)
                .one();
        mayBe(CandidateRules.whyNotCorrect(before, wanted));
        var faults = new Faults();
        NewCandidate sound = check.typed(wanted, faults);
        List<CandidateRow> others = candidates.ofVacancy(before.vacancyId()).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        check.lookForTwin(sound, others, faults);
        faults.refuseIfAny();
        CandidateKeeping.mustBeOne(candidates.correct(
                id, version, sound.given(), sound.family(), sound.email(), sound.reference(), sound.receivedOn()));
        trail.record(actor, Act.CANDIDATE_CHANGED, null, object(id));
    }

    /**
     * Moves a candidate by hand: to the shortlist where the vacancy asks nothing, and to having been interviewed.
     *
     * @throws Refused.NotFound if there is no such candidate, or they are not the actor's to keep
     * @throws Refused.NotNow if they cannot be moved there, with what would make it possible
     * @throws Refused.ChangedMeanwhile if somebody else changed them first
     */
    @Transactional
    public void move(Actor actor, CandidateId id, int version, CandidateStage to) {
        CandidateRow one = keeping.taken(actor, Permission.KEEP_CANDIDATES, id)
                .seen(version)
                .one();
        boolean hasCriteria = !criteria.of(one.vacancyId()).isEmpty();
        mayBe(CandidateRules.whyNotMove(one, to, hasCriteria));
        keeping.move(actor, one, to);
        trail.record(actor, Act.CANDIDATE_MOVED, null, object(id), "to " + to);
    }

    /**
     * Says that it ended for a candidate, in one of the fixed administrative words. With it ends the way to their first
     * shift, if an offer opened one.
     *
     * @throws Refused.NotFound if there is no such candidate, or they are not the actor's to keep
     * @throws Refused.NotNow if it ended already, or the word does not fit
     * @throws Refused.ChangedMeanwhile if somebody else changed them first
     */
    @Transactional
    public void close(Actor actor, CandidateId id, int version, CandidateOutcome how) {
        CandidateRow one = keeping.taken(actor, Permission.KEEP_CANDIDATES, id)
                .seen(version)
                .one();
        mayBe(CandidateRules.whyNotClose(one, how));
        starts.end(actor, one, how);
        keeping.end(actor, one, how);
        trail.record(actor, Act.CANDIDATE_CLOSED, null, object(id));
    }

    /**
     * Ends it for everybody who goes on without an offer for a vacancy that was filled or withdrawn.
     *
     * @return for how many
     * @throws Refused.NotFound if there is no such vacancy, or the actor keeps no candidates of its service
     * @throws Refused.NotNow if the vacancy is open
     */
    @Transactional
    public long closeRest(Actor actor, VacancyId id) {
        access.require(actor, Permission.KEEP_CANDIDATES);
        VacancyRow vacancy = vacancies
                .lock(id)
                .filter(one -> access.allows(actor, Permission.KEEP_CANDIDATES, one.serviceId()))
                .orElseThrow(() -> new Refused.NotFound("vacancy"));
        mayBe(vacancy.state() == VacancyState.OPEN ? "This vacancy is still open. Fill or withdraw it first." : "");
        long ended = keeping.endRest(actor, id);
        trail.record(actor, Act.CANDIDATE_CLOSED, null, "vacancy " + id.text(), ended + " candidates");
        return ended;
    }

    /**
     * Goes on with a candidate for whom it had ended.
     *
     * @throws Refused.NotFound if there is no such candidate, or they are not the actor's to keep
     * @throws Refused.NotNow if it has not ended for them, an offer was made, or the vacancy is not open
     * @throws Refused.ChangedMeanwhile if somebody else changed them first
     */
    @Transactional
    public void reopen(Actor actor, CandidateId id, int version) {
        var found = keeping.taken(actor, Permission.KEEP_CANDIDATES, id).seen(version);
        CandidateRow one = found.one();
        mayBe(one.isOpen() ? "It has not ended for this candidate." : "");
        mayBe(
                one.stage().hasOffer()
                        ? "An offer was made to this candidate. Enter them again, with today’s day, if they come back."
                        : "");
        CandidateCheck.mustTake(found.vacancy());
        keeping.reopen(actor, one);
        trail.record(actor, Act.CANDIDATE_MOVED, null, object(id), "opened again");
    }

    /**
     * Takes the actor's own last move back, within ten minutes and never an offer.
     *
     * @throws Refused.NotFound if there is no such candidate, or the actor's right does not reach the vacancy's service
     * @throws Refused.NotNow if there is nothing that the actor could take back
     * @throws Refused.ChangedMeanwhile if somebody else changed them first
     */
    @Transactional
    public void undo(Actor actor, CandidateId id, int version) {
        CandidateRow one = keeping.taken(actor, Permission.ASSESS_CANDIDATES, id)
                .seen(version)
                .one();
        CandidateMove last =
                keeping.last(id).orElseThrow(() -> new Refused.NotNow("This candidate was not moved yet."));
        mayBe(CandidateRules.whyNotUndo(actor, one, last, today.now()));
        keeping.takeBack(actor, one, last);
        trail.record(actor, Act.CANDIDATE_MOVED, null, object(id), "taken back");
    }

    private static void mayBe(String whyNot) {
        if (!whyNot.isEmpty()) {
            throw new Refused.NotNow(whyNot);
        }
    }

    static String object(CandidateId id) {
        return "candidate " + id.text();
    }
}
