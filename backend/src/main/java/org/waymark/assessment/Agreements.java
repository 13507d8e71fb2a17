package org.waymark.assessment;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** What happens to an assessment once it is sent: the supervisor opens and confirms it, the person answers. */
@Singleton
public class Agreements {

    private static final int LONGEST_COMMENT = 2000;
    private static final int LARGEST_PAGE = 200;

    private final AssessmentRepository assessments;
    private final AgreementRepository agreements;
    private final AgreedLevelRepository agreed;
    private final AgreementSheets sheets;
    private final AgreementQueues queues;
    private final ObjectMapper json;
    private final Colleagues colleagues;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Agreements(
            AssessmentRepository assessments,
            AgreementRepository agreements,
            AgreedLevelRepository agreed,
            AgreementSheets sheets,
            AgreementQueues queues,
            ObjectMapper json,
            Colleagues colleagues,
            Access access,
            AuditTrail trail,
            Today today) {
        this.assessments = assessments;
        this.agreements = agreements;
        this.agreed = agreed;
        this.sheets = sheets;
        this.queues = queues;
        this.json = json;
        this.colleagues = colleagues;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** What waits for the actor: assessments of today's supervisees to agree, and levels they have not answered yet. */
    @Transactional(readOnly = true)
    public AgreementQueue queue(Actor actor, int offset, int most) {
        var scope = access.scope(actor, Permission.AGREE_LEVELS);
        return scope.supervisees().isEmpty()
                ? new AgreementQueue(List.of(), 0, List.of())
                : queues.of(
                        actor,
                        List.copyOf(scope.supervisees()),
                        Math.max(0, offset),
                        Math.clamp(most, 1, LARGEST_PAGE),
                        today.day());
    }

    /**
     * Shows an assessment to whoever comes to agree it or to read it: opens it for the person's supervisor, reads it for
     * everybody else.
     *
     * @throws Refused.NotFound if the actor may not read it, or it was not sent
     */
    @Transactional
    public AgreementSheet show(Actor actor, AssessmentId id) {
        AssessmentRow row = sent(assessments.find(id).orElseThrow(Agreements::missing));
        return access.allows(actor, Permission.AGREE_LEVELS, row.personId()) && !actor.is(row.personId())
                ? opened(actor, id)
                : seen(actor, row);
    }

    /**
     * Opens an assessment for agreeing. From the first time on the person can no longer take it back. Whoever
     * supervises the person now takes it over from a supervisor who no longer does.
     *
     * @throws Refused.NotFound if the actor does not supervise the person, or it was not sent
     */
    @Transactional
    public AgreementSheet open(Actor actor, AssessmentId id) {
        return opened(actor, id);
    }

    /**
     * Reads an assessment that was sent, without opening it. The person themselves sees what is settled only once it is
     * confirmed; reading somebody else's is written down.
     *
     * @throws Refused.NotFound if the actor may not read it, or it was not sent
     */
    @Transactional
    public AgreementSheet read(Actor actor, AssessmentId id) {
        return seen(actor, sent(assessments.find(id).orElseThrow(Agreements::missing)));
    }

    /**
     * Makes the settled levels the person's agreed ones and freezes what both saw. The expected version is that of the
     * sheet the supervisor has before them. Confirming twice changes nothing.
     *
     * @throws Refused.NotFound if the actor does not supervise the person, or it was not sent
     * @throws Refused.NotNow   if it has not been opened
     * @throws Refused.ChangedMeanwhile if a level was settled or taken back since that sheet was read
     * @throws Refused.NotValid naming each competency that is not settled
     */
    @Transactional
    public Instant confirm(Actor actor, AssessmentId id, int expectedVersion) {
        AssessmentRow row = supervised(actor, id);
        Instant confirmedAt = row.confirmedAt();
        if (confirmedAt != null) {
            return confirmedAt;
        }
        if (row.state() != AssessmentState.OPENED) {
            throw new Refused.NotNow("Open this assessment and settle the levels first.");
        }
        if (row.version() != expectedVersion) {
            throw new Refused.ChangedMeanwhile("Levels were settled or taken back in the meantime, in another tab or by"
                    + " another supervisor. Look at what is shown now, then confirm.");
        }
        Instant now = today.now();
        agreements.confirm(id, actor.person(), now);
        AssessmentRow confirmed = supervised(actor, id);
        AgreementSheet sheet = sheets.of(actor, confirmed, false, now);
        sheet.mustBeSettled();
        List<NewLevel> levels = newLevels(actor, confirmed, sheet, now);
        if (!levels.isEmpty()) {
            agreed.add(levels);
        }
        String body = Snapshot.of(sheet, sheets.framework(row), now).body(json);
        String hash = Snapshot.hash(body);
        agreements.freeze(id, body, hash, now);
        trail.record(
                actor, Act.LEVELS_CONFIRMED, row.personId(), row.object(), levels.size() + " levels, sha256 " + hash);
        return now;
    }

    /**
     * Keeps the person's answer to their agreed levels. The same answer twice changes nothing.
     *
     * @throws Refused.NotFound if the assessment is not the actor's own
     * @throws Refused.NotNow   if the levels are not confirmed, or were answered otherwise
     * @throws Refused.NotValid if the comment is longer than 2,000 characters, or missing where they do not accept
     */
    @Transactional
    public void answer(Actor actor, AssessmentId id, boolean accepted, String comment) {
        AssessmentRow row = assessments.lock(id).orElseThrow(Agreements::missing);
        access.require(actor, Permission.ANSWER_AGREED_LEVELS, row.personId(), "assessment");
        if (!actor.is(row.personId())) {
            throw missing();
        }
        var faults = new Faults();
        String kept = Texts.kept(faults, "comment", comment, LONGEST_COMMENT);
        faults.unless(accepted || !kept.isBlank(), "comment", "Say in a few words what you see differently.");
        faults.refuseIfAny();
        if (row.state() == AssessmentState.ANSWERED) {
            if (Objects.equals(row.accepted(), accepted) && row.answerComment().equals(kept)) {
                return;
            }
            throw new Refused.NotNow("You have answered these levels already. Talk to your supervisor.");
        }
        if (row.state() != AssessmentState.CONFIRMED) {
            throw new Refused.NotNow("These levels are not confirmed yet, so there is nothing to answer.");
        }
        agreements.answer(id, accepted, kept, today.now());
        trail.record(actor, accepted ? Act.LEVELS_ACCEPTED : Act.LEVELS_COMMENTED, row.personId(), row.object());
    }

    private AgreementSheet opened(Actor actor, AssessmentId id) {
        AssessmentRow row = supervised(actor, id);
        if (row.state() == AssessmentState.SENT) {
            agreements.open(id, actor.person(), today.now());
            trail.record(actor, Act.ASSESSMENT_OPENED, row.personId(), row.object());
            row = supervised(actor, id);
        } else if (row.state() == AssessmentState.OPENED && isLeft(actor, row)) {
            agreements.takeOver(id, actor.person());
            trail.record(actor, Act.ASSESSMENT_TAKEN_OVER, row.personId(), row.object());
            row = supervised(actor, id);
        }
        return sheets.of(actor, row, row.state() == AssessmentState.OPENED, today.now());
    }

    private AgreementSheet seen(Actor actor, AssessmentRow row) {
        access.require(actor, Permission.READ_SENT_ASSESSMENT, row.personId(), "assessment");
        AgreementSheet sheet = sheets.of(actor, row, false, today.now());
        if (!actor.is(row.personId())) {
            trail.record(actor, Act.ASSESSMENT_READ, row.personId(), row.object());
        }
        boolean agreesIt = access.allows(actor, Permission.AGREE_LEVELS, row.personId());
        return row.state().isAgreed() || agreesIt ? sheet : sheets.withoutSettled(sheet);
    }

    private AssessmentRow supervised(Actor actor, AssessmentId id) {
        AssessmentRow row = sent(assessments.lock(id).orElseThrow(Agreements::missing));
        access.require(actor, Permission.AGREE_LEVELS, row.personId(), "assessment");
        if (actor.is(row.personId()) || actor.person().equals(Actor.NOBODY)) {
            throw missing();
        }
        return row;
    }

    private static AssessmentRow sent(AssessmentRow row) {
        if (!row.state().isForOthers()) {
            throw missing();
        }
        return row;
    }

    private boolean isLeft(Actor actor, AssessmentRow row) {
        return !actor.person().equals(row.supervisorId())
                && colleagues
                        .supervisor(actor, row.personId())
                        .filter(now -> now.id().equals(actor.person()))
                        .isPresent();
    }

    private List<NewLevel> newLevels(Actor actor, AssessmentRow row, AgreementSheet sheet, Instant now) {
        return sheet.lines().stream()
                .filter(line -> line.settled() instanceof Answer.Rated)
                .map(line -> new NewLevel(
                        row.id(),
                        line.competency(),
                        row.personId(),
                        row.roleCode(),
                        Objects.requireNonNull(
                                Objects.requireNonNull(line.settled()).levelOrNone()),
                        today.day(),
                        actor.person(),
                        now))
                .toList();
    }

    private static Refused.NotFound missing() {
        return new Refused.NotFound("assessment");
    }
}
