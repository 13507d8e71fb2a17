package org.waymark.recruitment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.VacancyId;

/** Shows who applied for a post: managers name, stage and start, recruiters all that is kept; each look is written down. */
@Singleton
public class CandidateLists {

    private final CandidateRepository candidates;
    private final CandidateKeeping keeping;
    private final VacancyKeeping vacancies;
    private final CandidateWords words;
    private final AuditTrail trail;

    CandidateLists(
            CandidateRepository candidates,
            CandidateKeeping keeping,
            VacancyKeeping vacancies,
            CandidateWords words,
            AuditTrail trail) {
        this.candidates = candidates;
        this.keeping = keeping;
        this.vacancies = vacancies;
        this.words = words;
        this.trail = trail;
    }

    /**
     * The candidates of one vacancy.
     *
     * @throws Refused.NotFound if there is no such vacancy, or the actor's right does not reach its service
     */
    @Transactional
    public CandidateList of(Actor actor, VacancyId id) {
        VacancyRow vacancy = vacancies.reached(actor, Permission.READ_CANDIDATES, id);
        CandidateList list = words.list(actor, vacancy, candidates.ofVacancy(id));
        trail.record(
                actor,
                Act.CANDIDATES_READ,
                null,
                "vacancy " + id.text(),
                list.lines().size() + " candidates");
        return list;
    }

    /**
     * One candidate.
     *
     * @throws Refused.NotFound if there is no such candidate, or the actor's right does not reach the vacancy's service
     */
    @Transactional
    public CandidateFile one(Actor actor, CandidateId id) {
        CandidateFile file = words.file(actor, keeping.reached(actor, Permission.READ_CANDIDATES, id));
        trail.record(actor, Act.CANDIDATES_READ, null, Candidates.object(id));
        return file;
    }
}
