package org.waymark.recruitment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.kernel.VacancyId;

/**
 * Two people mark each candidate against what the vacancy asks, each on their own, and see each other's marks only when
 * both have handed in. Then they agree; nothing is added up and nobody is ranked.
 */
@Singleton
public class Shortlisting {

    private final ShortlistRepository sheets;
    private final CandidateRepository candidates;
    private final CandidateKeeping keeping;
    private final VacancyKeeping vacancies;
    private final ShortlistWords words;
    private final AuditTrail trail;
    private final Today today;

    Shortlisting(
            ShortlistRepository sheets,
            CandidateRepository candidates,
            CandidateKeeping keeping,
            VacancyKeeping vacancies,
            ShortlistWords words,
            AuditTrail trail,
            Today today) {
        this.sheets = sheets;
        this.candidates = candidates;
        this.keeping = keeping;
        this.vacancies = vacancies;
        this.words = words;
        this.trail = trail;
        this.today = today;
    }

    /**
     * The candidates of a vacancy and who still has to mark them.
     *
     * @throws Refused.NotFound if there is no such vacancy, or the actor's right does not reach its service
     */
    @Transactional
    public ShortlistList of(Actor actor, VacancyId id) {
        VacancyRow vacancy = vacancies.reached(actor, Permission.ASSESS_CANDIDATES, id);
        ShortlistList list = words.list(actor, vacancy, candidates.ofVacancy(id));
        trail.record(
                actor,
                Act.CANDIDATES_READ,
                null,
                "vacancy " + id.text(),
                list.lines().size() + " candidates");
        return list;
    }

    /**
     * One candidate with the actor's own marks, and with both people's once both have handed in.
     *
     * @throws Refused.NotFound if there is no such candidate, or the actor's right does not reach the vacancy's service
     */
    @Transactional
    public ShortlistFile one(Actor actor, CandidateId id) {
        ShortlistFile file = words.file(actor, keeping.reached(actor, Permission.ASSESS_CANDIDATES, id));
        trail.record(actor, Act.CANDIDATES_READ, null, Candidates.object(id), "shortlisting");
        return file;
    }

    /**
     * Keeps one mark of the actor's own; the first mark takes one of the two seats.
     *
     * @throws Refused.NotFound if there is no such candidate, or the actor's right does not reach the vacancy's service
     * @throws Refused.NotValid if the vacancy has no such criterion
     * @throws Refused.NotNow if two others mark the candidate, the marks were handed in, or the candidate waits no more
     */
    @Transactional
    public void mark(Actor actor, CandidateId id, int place, CriterionMark mark) {
        vacancies.take(keeping.reached(actor, Permission.ASSESS_CANDIDATES, id)
                .vacancy()
                .id());
        CandidateRow one =
                keeping.taken(actor, Permission.ASSESS_CANDIDATES, id).one();
        List<ShortlistSheetRow> of = sheets.sheets(id);
        mayBe(ShortlistWords.whyNotMark(actor, one, of));
        if (place < 0 || place >= words.asked(one).size()) {
            throw new Refused.NotValid("marks", "The vacancy has no such criterion any more. Open the page again.");
        }
        if (of.stream().noneMatch(sheet -> actor.is(sheet.markerId()))) {
            boolean firstIsTaken = of.stream().anyMatch(sheet -> sheet.seat() == 1);
            sheets.begin(id, actor.person(), firstIsTaken ? 2 : 1);
        }
        sheets.mark(id, actor.person(), place, mark);
        trail.record(actor, Act.CANDIDATE_MARKED, null, Candidates.object(id), "criterion " + place);
    }

    /**
     * Hands the actor's marks in. They stay as they are from then on.
     *
     * @throws Refused.NotFound if there is no such candidate, or the actor's right does not reach the vacancy's service
     * @throws Refused.NotNow if the actor cannot mark the candidate, or has done so
     * @throws Refused.NotValid if a criterion has no mark yet
     */
    @Transactional
    public void handIn(Actor actor, CandidateId id) {
        CandidateRow one =
                keeping.taken(actor, Permission.ASSESS_CANDIDATES, id).one();
        mayBe(ShortlistWords.whyNotMark(actor, one, sheets.sheets(id)));
        int left = words.asked(one).size() - sheets.marksBy(id, actor.person()).size();
        if (left > 0 || sheets.submit(id, actor.person(), today.now()) == 0) {
            throw new Refused.NotValid(
                    "marks",
                    "Mark every criterion before you hand in. " + (left == 1 ? "One has" : Math.max(left, 0) + " have")
                            + " no mark yet.");
        }
        trail.record(actor, Act.CANDIDATE_MARKED, null, Candidates.object(id), "handed in");
    }

    /**
     * Gives the actor's seat back with the marks on it, which nobody has seen, so that somebody else can mark.
     *
     * @throws Refused.NotFound if there is no such candidate, or the actor's right does not reach the vacancy's service
     * @throws Refused.NotNow if the actor has no seat or handed in, or the candidate waits no more
     */
    @Transactional
    public void giveBack(Actor actor, CandidateId id) {
        CandidateRow one =
                keeping.taken(actor, Permission.ASSESS_CANDIDATES, id).one();
        mayBe(ShortlistWords.whyNotMark(actor, one, sheets.sheets(id)));
        if (sheets.giveBack(id, actor.person()) == 0) {
            throw new Refused.NotNow("You have no place here to give back.");
        }
        trail.record(actor, Act.CANDIDATE_MARKED, null, Candidates.object(id), "place given back");
    }

    /**
     * Frees the seat of somebody who began to mark and does not go on; the marks on it go unseen.
     *
     * @throws Refused.NotFound if there is no such candidate, or the actor keeps no candidates of the vacancy's service
     * @throws Refused.NotNow if that person has no seat or handed in, or the candidate waits no more
     */
    @Transactional
    public void free(Actor actor, CandidateId id, PersonId marker) {
        CandidateRow one = keeping.taken(actor, Permission.KEEP_CANDIDATES, id).one();
        if (!ShortlistWords.waits(one)) {
            throw new Refused.NotNow(ShortlistWords.WAITS_NO_MORE);
        }
        if (sheets.giveBack(id, marker) == 0) {
            throw new Refused.NotNow("They have handed in their marks, or have no place here any more.");
        }
        trail.record(actor, Act.CANDIDATE_MARKED, marker, Candidates.object(id), "place freed");
    }

    /**
     * Says whether the actor would shortlist, once both have handed in. When both say the same, so it is.
     *
     * @throws Refused.NotFound if there is no such candidate, or the actor's right does not reach the vacancy's service
     * @throws Refused.NotNow if the actor is not one of the two, the other has not handed in yet, or the candidate waits no more
     * @throws Refused.ChangedMeanwhile if somebody else changed the candidate first
     */
    @Transactional
    public void say(Actor actor, CandidateId id, int version, boolean yes) {
        CandidateRow one = keeping.taken(actor, Permission.ASSESS_CANDIDATES, id)
                .seen(version)
                .stillAt(CandidateStage.RECEIVED)
                .one();
        List<ShortlistSheetRow> of = sheets.sheets(id);
        ShortlistSheetRow other = of.stream()
                .filter(sheet -> !actor.is(sheet.markerId()))
                .findFirst()
                .orElse(null);
        if (of.stream().noneMatch(sheet -> actor.is(sheet.markerId()))) {
            throw new Refused.NotNow("Only the two who marked this candidate agree on the shortlist.");
        }
        if (other == null || !ShortlistWords.areIn(of)) {
            throw new Refused.NotNow("Both have to hand in their marks first.");
        }
        sheets.say(id, actor.person(), yes);
        trail.record(actor, Act.CANDIDATE_MARKED, null, Candidates.object(id), "said");
        if (Objects.equals(other.saysYes(), yes)) {
            agree(actor, one, yes);
        }
    }

    private void agree(Actor actor, CandidateRow one, boolean yes) {
        if (yes) {
            keeping.move(actor, one, CandidateStage.SHORTLISTED);
            trail.record(
                    actor, Act.CANDIDATE_MOVED, null, Candidates.object(one.id()), "to " + CandidateStage.SHORTLISTED);
        } else {
            keeping.end(actor, one, CandidateOutcome.NOT_SHORTLISTED);
            trail.record(actor, Act.CANDIDATE_CLOSED, null, Candidates.object(one.id()));
        }
    }

    private static void mayBe(String whyNot) {
        if (!whyNot.isEmpty()) {
            throw new Refused.NotNow(whyNot);
        }
    }
}
