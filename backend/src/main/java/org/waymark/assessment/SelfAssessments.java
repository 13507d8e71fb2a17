package org.waymark.assessment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StrandCode;
import org.waymark.kernel.Today;
import org.waymark.people.PersonName;

/** What people write about their own practice, from the first rating until they send it to their supervisor. */
@Singleton
public class SelfAssessments {

    private final AssessmentRepository assessments;
    private final RatingRepository ratings;
    private final AssessmentSheets sheets;
    private final Frameworks frameworks;
    private final Colleagues colleagues;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    SelfAssessments(
            AssessmentRepository assessments,
            RatingRepository ratings,
            AssessmentSheets sheets,
            Frameworks frameworks,
            Colleagues colleagues,
            Access access,
            AuditTrail trail,
            Today today) {
        this.assessments = assessments;
        this.ratings = ratings;
        this.sheets = sheets;
        this.frameworks = frameworks;
        this.colleagues = colleagues;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Starts an assessment against the role and strands of the actor's present post, or gives back the one that is open
     * for that role. It stays with today's release of the framework.
     *
     * @throws Refused.NotNow if the actor holds no post today
     */
    @Transactional
    public AssessmentId start(Actor actor) {
        access.require(actor, Permission.RATE_OWN_PRACTICE, actor.person(), "assessment");
        var post = colleagues.post(actor, actor.person()).orElseThrow(SelfAssessments::noPost);
        var open = assessments.open(actor.person(), post.role());
        if (open.isPresent()) {
            return open.get().id();
        }
        Framework framework = frameworks.published();
        framework.profile(post.role());
        String strands = post.strands().stream()
                .sorted(Comparator.naturalOrder())
                .map(StrandCode::value)
                .collect(Collectors.joining(" "));
        var id = new AssessmentId(Ids.next());
        assessments.addUnlessOpen(id, actor.person(), post.role(), strands, framework.version(), today.now());
        AssessmentRow row = assessments.open(actor.person(), post.role()).orElseThrow(SelfAssessments::missing);
        if (row.id().equals(id)) {
            trail.record(
                    actor,
                    Act.ASSESSMENT_STARTED,
                    actor.person(),
                    row.object(),
                    "role " + post.role() + " framework " + framework.version());
        }
        return row.id();
    }

    /** Where the actor stands: assessments under way and past, the last agreed day, needs met of the present role. */
    @Transactional(readOnly = true)
    public Overview overview(Actor actor) {
        access.require(actor, Permission.RATE_OWN_PRACTICE, actor.person(), "assessment");
        return sheets.overview(actor, today.now(), today.day());
    }

    /**
     * Everything the page needs on which people rate themselves.
     *
     * @throws Refused.NotFound if the assessment is not the actor's own
     */
    @Transactional(readOnly = true)
    public RatingSheet open(Actor actor, AssessmentId id) {
        return sheets.rating(own(actor, assessments.find(id).orElseThrow(SelfAssessments::missing)), today.now());
    }

    /**
     * What people look through before they send.
     *
     * @throws Refused.NotFound if the assessment is not the actor's own
     */
    @Transactional(readOnly = true)
    public CheckSheet check(Actor actor, AssessmentId id) {
        AssessmentRow row = own(actor, assessments.find(id).orElseThrow(SelfAssessments::missing));
        var supervisor = colleagues.supervisor(actor, row.personId());
        return new CheckSheet(
                sheets.rating(row, today.now()),
                supervisor.map(PersonName::full).orElse(null));
    }

    /**
     * Sends a complete draft to the actor's supervisor. Sending it twice changes nothing.
     *
     * @throws Refused.NotFound if the assessment is not the actor's own
     * @throws Refused.NotNow   if it was discarded, or if the actor has no supervisor today
     * @throws Refused.NotValid naming each competency that is not answered
     */
    @Transactional
    public Sent send(Actor actor, AssessmentId id) {
        AssessmentRow row = own(actor, assessments.lock(id).orElseThrow(SelfAssessments::missing));
        Instant sentAt = row.sentAt();
        if (sentAt != null) {
            return new Sent(sentAt, sheets.supervisorName(actor, row));
        }
        mustBeDraft(row);
        mustBeComplete(row);
        var supervisor = colleagues
                .supervisor(actor, row.personId())
                .orElseThrow(() -> new Refused.NotNow(
                        "You have no supervisor yet, so there is nobody to send this to. Ask an administrator to add one;"
                                + " your answers are kept."));
        Instant now = today.now();
        assessments.move(id, AssessmentState.SENT, supervisor.id(), now, now);
        trail.record(
                actor,
                Act.ASSESSMENT_SENT,
                row.personId(),
                row.object(),
                "supervisor " + supervisor.id().text());
        return new Sent(now, supervisor.full());
    }

    /**
     * Takes a sent assessment back, so that it is a draft again. Nothing happens to a draft.
     *
     * @throws Refused.NotFound if the assessment is not the actor's own
     * @throws Refused.NotNow   if the supervisor has opened it, or if it was discarded
     */
    @Transactional
    public void takeBack(Actor actor, AssessmentId id) {
        AssessmentRow row = own(actor, assessments.lock(id).orElseThrow(SelfAssessments::missing));
        if (row.state() == AssessmentState.SENT) {
            assessments.move(id, AssessmentState.DRAFT, null, null, today.now());
            trail.record(actor, Act.ASSESSMENT_TAKEN_BACK, row.personId(), row.object());
        } else if (row.state() != AssessmentState.DRAFT) {
            throw new Refused.NotNow(
                    row.state() == AssessmentState.CLOSED
                            ? "This assessment was discarded."
                            : "Your supervisor has opened this assessment, so it can no longer be taken back. Talk to them.");
        }
    }

    /**
     * Throws a draft away for good. Discarding it twice changes nothing.
     *
     * @throws Refused.NotFound if the assessment is not the actor's own
     * @throws Refused.NotNow   if it has been sent
     */
    @Transactional
    public void discard(Actor actor, AssessmentId id) {
        AssessmentRow row = own(actor, assessments.lock(id).orElseThrow(SelfAssessments::missing));
        if (row.state() == AssessmentState.CLOSED) {
            return;
        }
        mustBeDraft(row);
        assessments.move(id, AssessmentState.CLOSED, null, null, today.now());
        trail.record(actor, Act.ASSESSMENT_DISCARDED, row.personId(), row.object());
    }

    /** Nobody else ever sees it here, whatever their rights. */
    private AssessmentRow own(Actor actor, AssessmentRow row) {
        access.require(actor, Permission.RATE_OWN_PRACTICE, row.personId(), "assessment");
        if (!actor.is(row.personId())) {
            throw missing();
        }
        return row;
    }

    private static void mustBeDraft(AssessmentRow row) {
        if (row.state() != AssessmentState.DRAFT) {
            throw new Refused.NotNow(
                    row.state() == AssessmentState.CLOSED
                            ? "This assessment was discarded. Start a new one."
                            : "This assessment has been sent. Take it back first.");
        }
    }

    private void mustBeComplete(AssessmentRow row) {
        Framework framework = frameworks.version(row.releaseVersion());
        var answered =
                ratings.of(row.id()).stream().map(RatingRow::competencyCode).collect(Collectors.toSet());
        List<Refused.Fault> faults = RatingSheets.needs(row, framework).keySet().stream()
                .filter(code -> !answered.contains(code))
                .map(code -> new Refused.Fault(
                        code.value(), "Answer “" + framework.competency(code).title() + "”."))
                .toList();
        if (!faults.isEmpty()) {
            throw new Refused.NotValid(faults);
        }
    }

    private static Refused.NotFound missing() {
        return new Refused.NotFound("assessment");
    }

    private static Refused.NotNow noPost() {
        return new Refused.NotNow("You hold no post today, so there is no role profile to rate yourself against. "
                + "Ask an administrator to add your post.");
    }
}
