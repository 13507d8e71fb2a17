package org.waymark.assessment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Competency;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** The answers people give in their own draft, each kept at once. The last one wins. */
@Singleton
public class Ratings {

    private final AssessmentRepository assessments;
    private final RatingRepository ratings;
    private final AgreedLevelRepository agreed;
    private final Frameworks frameworks;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Ratings(
            AssessmentRepository assessments,
            RatingRepository ratings,
            AgreedLevelRepository agreed,
            Frameworks frameworks,
            Access access,
            AuditTrail trail,
            Today today) {
        this.assessments = assessments;
        this.ratings = ratings;
        this.agreed = agreed;
        this.frameworks = frameworks;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Keeps one answer. Answering the same competency again replaces it; repeating a call changes nothing.
     *
     * @throws Refused.NotFound if the assessment is not the actor's own
     * @throws Refused.NotNow   if it is no draft any more
     * @throws Refused.NotValid if the competency is not part of the role
     */
    @Transactional
    public Saved rate(Actor actor, AssessmentId id, CompetencyCode competency, Answer answer) {
        return keep(actor, id, Map.of(competency, answer));
    }

    /**
     * Keeps many answers, all or none; the one that comes last is where the person goes on later.
     *
     * @throws Refused.NotFound if the assessment is not the actor's own
     * @throws Refused.NotNow   if it is no draft any more
     * @throws Refused.NotValid naming each competency that is not part of the role
     */
    @Transactional
    public Saved rate(Actor actor, AssessmentId id, Map<CompetencyCode, Answer> answers) {
        return keep(actor, id, answers);
    }

    /**
     * Takes an answer back, so that the competency is unanswered again. Nothing happens where it was not answered.
     *
     * @throws Refused.NotFound if the assessment is not the actor's own
     * @throws Refused.NotNow   if it is no draft any more
     * @throws Refused.NotValid if the competency is not part of the role
     */
    @Transactional
    public Saved clear(Actor actor, AssessmentId id, CompetencyCode competency) {
        Instant now = today.now();
        Draft draft = hold(actor, id, competency.value(), now);
        draft.mustInclude(List.of(competency));
        if (ratings.clear(id, competency) > 0) {
            trail.record(actor, Act.RATING_CLEARED, actor.person(), object(id), competency.value());
        }
        return new Saved(now, draft.without(competency).progress(now));
    }

    /**
     * Keeps the levels of last time for the unanswered competencies of one domain. What is worded differently now is left
     * out and named.
     *
     * @throws Refused.NotFound if the assessment is not the actor's own, or the framework has no such domain
     * @throws Refused.NotNow   if it is no draft any more
     */
    @Transactional
    public Carried carry(Actor actor, AssessmentId id, DomainCode domain) {
        Instant now = today.now();
        Draft draft = hold(actor, id, "", now);
        draft.framework().domain(domain);
        var last = LastTime.of(agreed.newestOf(actor.person(), id, now), draft.framework(), frameworks);
        var rows = new ArrayList<RatingRow>();
        var leftOut = new ArrayList<Carried.LeftOut>();
        for (Competency competency : draft.framework().competenciesOf(domain)) {
            CompetencyCode code = competency.code();
            LastTime before = last.get(code);
            if (before == null
                    || !draft.needs().containsKey(code)
                    || draft.answers().containsKey(code)) {
                continue;
            }
            if (before.changed() != null) {
                leftOut.add(new Carried.LeftOut(code, competency.title()));
            } else {
                rows.add(RatingRow.of(id, code, new Answer.Rated(before.level()), true, now));
            }
        }
        List<CompetencyCode> kept = rows.stream().map(RatingRow::competencyCode).toList();
        if (!rows.isEmpty()) {
            ratings.put(rows);
            trail.record(actor, Act.RATINGS_CARRIED, actor.person(), object(id), domain + " " + rows.size());
        }
        return new Carried(new Saved(now, draft.answered(kept, true, now).progress(now)), kept, List.copyOf(leftOut));
    }

    /**
     * Keeps what the person is proud of and what they wish for; empty takes it away.
     *
     * @throws Refused.NotFound if the assessment is not the actor's own
     * @throws Refused.NotNow   if it is no draft any more
     * @throws Refused.NotValid if one of them is longer than 500 characters
     */
    @Transactional
    public Instant remarks(Actor actor, AssessmentId id, String proudOf, String wish) {
        access.require(actor, Permission.RATE_OWN_PRACTICE, actor.person(), "assessment");
        var faults = new Faults();
        String proud = Texts.kept(faults, "proudOf", proudOf, 500);
        String wished = Texts.kept(faults, "wish", wish, 500);
        faults.refuseIfAny();
        Instant now = today.now();
        if (assessments.remark(id, actor.person(), proud, wished, now) == 0) {
            throw refusal(actor, id);
        }
        trail.record(actor, Act.REMARKS_KEPT, actor.person(), object(id));
        return now;
    }

    private Saved keep(Actor actor, AssessmentId id, Map<CompetencyCode, Answer> answers) {
        Instant now = today.now();
        List<CompetencyCode> codes = List.copyOf(answers.keySet());
        Draft draft = hold(actor, id, codes.isEmpty() ? "" : codes.getLast().value(), now);
        draft.mustInclude(codes);
        if (!codes.isEmpty()) {
            ratings.put(answers.entrySet().stream()
                    .map(answer -> RatingRow.of(id, answer.getKey(), answer.getValue(), false, now))
                    .toList());
            String what = codes.size() == 1 ? codes.getFirst().value() : codes.size() + " answers";
            trail.record(actor, Act.RATED, actor.person(), object(id), what);
        }
        return new Saved(now, draft.answered(codes, false, now).progress(now));
    }

    private Draft hold(Actor actor, AssessmentId id, String touched, Instant now) {
        access.require(actor, Permission.RATE_OWN_PRACTICE, actor.person(), "assessment");
        if (assessments.touchDraft(id, actor.person(), touched, now) == 0) {
            throw refusal(actor, id);
        }
        List<DraftLine> lines = assessments.draft(id);
        return Draft.of(frameworks.version(lines.getFirst().releaseVersion()), lines);
    }

    /** Why a draft could not be changed; who reaches for somebody else's is written down. */
    private Refused refusal(Actor actor, AssessmentId id) {
        AssessmentRow row = assessments.find(id).orElseThrow(() -> new Refused.NotFound("assessment"));
        access.require(actor, Permission.RATE_OWN_PRACTICE, row.personId(), "assessment");
        return actor.is(row.personId())
                ? new Refused.NotNow(
                        "This assessment has been sent or closed, so its answers can no longer be changed.")
                : new Refused.NotFound("assessment");
    }

    private static String object(AssessmentId id) {
        return "assessment " + id.text();
    }
}
