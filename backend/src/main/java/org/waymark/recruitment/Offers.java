package org.waymark.recruitment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.vetting.NewStart;
import org.waymark.vetting.Start;
import org.waymark.vetting.StartDay;
import org.waymark.vetting.Starts;

/** Offers posts to candidates. An offer opens the way to the first shift, with a vetting case for what its sites ask. */
@Singleton
public class Offers {

    private final CandidateRepository candidates;
    private final CandidateKeeping keeping;
    private final CandidateStarts ways;
    private final VacancyWords words;
    private final OfferGuard guard;
    private final Starts starts;
    private final AuditTrail trail;
    private final Today today;

    Offers(
            CandidateRepository candidates,
            CandidateKeeping keeping,
            CandidateStarts ways,
            VacancyWords words,
            OfferGuard guard,
            Starts starts,
            AuditTrail trail,
            Today today) {
        this.candidates = candidates;
        this.keeping = keeping;
        this.ways = ways;
        this.words = words;
        this.guard = guard;
        this.starts = starts;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Offers the post.
     *
     * @param provisional when they would start, if all goes well; a plan and no promise
     * @throws Refused.NotFound if there is no such candidate, or they are not the actor's to keep
     * @throws Refused.NotNow if they were not interviewed, it ended for them, an offer was made to them or somebody else, the
     *     vacancy is not open, or it names no site
     * @throws Refused.NotValid if the day is not within two years, or vetting has an open case of the name
     * @throws Refused.ChangedMeanwhile if somebody else changed the candidate first
     */
    @Transactional
    public void make(Actor actor, CandidateId id, int version, @Nullable LocalDate provisional) {
        var found = keeping.taken(actor, Permission.KEEP_CANDIDATES, id).seen(version);
        CandidateRow one = found.one();
        VacancyRow vacancy = found.vacancy();
        String whyNot = CandidateRules.whyNoOffer(one, vacancy);
        if (!whyNot.isEmpty()) {
            throw new Refused.NotNow(whyNot);
        }
        guard.mayOffer(vacancy.id());
        Vacancy post = words.whole(List.of(vacancy)).getFirst();
        if (post.sites().isEmpty()) {
            throw new Refused.NotNow(
                    "The vacancy names no site, so nobody knows which clearance is needed. Name its sites first.");
        }
        Start start = starts.open(
                actor,
                new NewStart(
                        post.service(),
                        post.role(),
                        post.sites(),
                        null,
                        id.value(),
                        one.givenName(),
                        one.familyName(),
                        today.day(),
                        provisional));
        candidates.offered(id, start.id());
        keeping.move(actor, one, CandidateStage.OFFER_MADE);
        trail.record(
                actor,
                Act.CANDIDATE_OFFERED,
                null,
                Candidates.object(id),
                "start " + start.id().text());
    }

    /**
     * Writes down whether the candidate accepted. Whoever declines is a candidate no more.
     *
     * @throws Refused.NotFound if there is no such candidate, or they are not the actor's to keep
     * @throws Refused.NotNow if there is no offer that waits for an answer
     * @throws Refused.ChangedMeanwhile if somebody else changed the candidate first
     */
    @Transactional
    public void answer(Actor actor, CandidateId id, int version, boolean accepted) {
        CandidateRow one = keeping.taken(actor, Permission.KEEP_CANDIDATES, id)
                .seen(version)
                .one();
        if (!one.isOpen() || one.stage() != CandidateStage.OFFER_MADE) {
            throw new Refused.NotNow("There is no offer that waits for an answer.");
        }
        StartDay day = ways.open(actor, one);
        starts.answered(actor, day.id(), day.version(), accepted);
        if (accepted) {
            keeping.move(actor, one, CandidateStage.OFFER_ACCEPTED);
        } else {
            ways.end(actor, one, CandidateOutcome.OFFER_DECLINED);
            keeping.end(actor, one, CandidateOutcome.OFFER_DECLINED);
        }
        trail.record(
                actor,
                accepted ? Act.CANDIDATE_MOVED : Act.CANDIDATE_CLOSED,
                null,
                Candidates.object(id),
                "offer answered");
    }
}
