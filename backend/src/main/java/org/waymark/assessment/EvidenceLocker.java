package org.waymark.assessment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** Where people keep evidence of their own practice; what it says is seen by nobody else. */
@Singleton
public class EvidenceLocker {

    /** How long deleted evidence can be brought back. */
    public static final Duration KEPT_AFTER_DELETION = Duration.ofDays(30);

    private static final int LARGEST_PAGE = 200;
    private static final int LONGEST_SEARCH = 200;

    private final EvidenceRepository evidence;
    private final EvidenceTagRepository tags;
    private final Frameworks frameworks;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    EvidenceLocker(
            EvidenceRepository evidence,
            EvidenceTagRepository tags,
            Frameworks frameworks,
            Access access,
            AuditTrail trail,
            Today today) {
        this.evidence = evidence;
        this.tags = tags;
        this.frameworks = frameworks;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Keeps a new note or link, and warns where it looks as if it named a service user.
     *
     * @throws Refused.NotValid naming each field that is not sound
     */
    @Transactional
    public KeptEvidence add(Actor actor, EvidenceText text) {
        access.require(actor, Permission.KEEP_EVIDENCE, actor.person(), "evidence");
        EvidenceText sound = EvidenceCheck.checked(text, frameworks.published(), today.day());
        var id = new EvidenceId(Ids.next());
        evidence.add(new NewEvidence(
                id, actor.person(), sound.title(), sound.note(), sound.link(), sound.dated(), today.now()));
        putTags(id, sound.competencies());
        trail.record(actor, Act.EVIDENCE_ADDED, actor.person(), "evidence " + id.text());
        return new KeptEvidence(id, 1, warnings(sound));
    }

    /**
     * Changes a note or link.
     *
     * @throws Refused.NotFound if it is not the actor's own, or deleted
     * @throws Refused.NotValid naming each field that is not sound
     * @throws Refused.ChangedMeanwhile if it was changed in another tab first
     */
    @Transactional
    public KeptEvidence change(Actor actor, EvidenceId id, int version, EvidenceText text) {
        EvidenceRow row = present(actor, id);
        EvidenceText sound = EvidenceCheck.checked(text, frameworks.published(), today.day(), row.fileName() != null);
        mustBeOne(evidence.change(id, version, sound.title(), sound.note(), sound.link(), sound.dated()));
        tags.clear(id);
        putTags(id, sound.competencies());
        trail.record(actor, Act.EVIDENCE_CHANGED, row.personId(), row.object());
        return new KeptEvidence(id, version + 1, warnings(sound));
    }

    /**
     * Says anew which competencies a piece is for.
     *
     * @return the new version
     * @throws Refused.NotFound if it is not the actor's own, or deleted
     * @throws Refused.NotValid if there are more than 20, or one that the framework does not know
     * @throws Refused.ChangedMeanwhile if it was changed in another tab first
     */
    @Transactional
    public int tag(Actor actor, EvidenceId id, int version, Set<CompetencyCode> competencies) {
        EvidenceRow row = present(actor, id);
        EvidenceCheck.tags(competencies, frameworks.published());
        mustBeOne(evidence.touch(id, version));
        tags.clear(id);
        putTags(id, competencies);
        trail.record(actor, Act.EVIDENCE_CHANGED, row.personId(), row.object());
        return version + 1;
    }

    /**
     * Deletes a piece; it can be brought back for 30 days. Deleting twice changes nothing.
     *
     * @throws Refused.NotFound if it is not the actor's own
     */
    @Transactional
    public void delete(Actor actor, EvidenceId id) {
        EvidenceRow row = own(actor, id);
        if (evidence.delete(id, today.now()) > 0) {
            trail.record(actor, Act.EVIDENCE_DELETED, row.personId(), row.object());
        }
    }

    /**
     * Brings back a piece that was deleted in the last 30 days. Nothing happens to one that is there.
     *
     * @throws Refused.NotFound if it is not the actor's own, or was deleted longer ago
     */
    @Transactional
    public void restore(Actor actor, EvidenceId id) {
        EvidenceRow row = own(actor, id);
        if (evidence.restore(id) > 0) {
            trail.record(actor, Act.EVIDENCE_RESTORED, row.personId(), row.object());
        }
    }

    /** A page of the actor's evidence, newest day first; only that for one competency where one is named. */
    @Transactional(readOnly = true)
    public EvidencePage list(Actor actor, @Nullable CompetencyCode competency, int offset, int most) {
        access.require(actor, Permission.KEEP_EVIDENCE, actor.person(), "evidence");
        String code = competency == null ? "" : competency.value();
        var rows = evidence.page(actor.person(), code, Math.max(0, offset), Math.clamp(most, 1, LARGEST_PAGE));
        return new EvidencePage(rows.stream().map(EvidenceRow::shown).toList(), evidence.count(actor.person(), code));
    }

    /**
     * A page of the actor's evidence in whose title, note or link the words stand, newest day first; only that for one
     * competency where one is named.
     */
    @Transactional(readOnly = true)
    public EvidencePage search(Actor actor, String words, @Nullable CompetencyCode competency, int offset, int most) {
        access.require(actor, Permission.KEEP_EVIDENCE, actor.person(), "evidence");
        String code = competency == null ? "" : competency.value();
        String like = like(words.strip());
        var rows = evidence.search(actor.person(), like, code, Math.max(0, offset), Math.clamp(most, 1, LARGEST_PAGE));
        return new EvidencePage(
                rows.stream().map(EvidenceRow::shown).toList(), evidence.countFound(actor.person(), like, code));
    }

    /** What the actor deleted in the last 30 days, newest first. */
    @Transactional(readOnly = true)
    public List<Evidence> deleted(Actor actor) {
        access.require(actor, Permission.KEEP_EVIDENCE, actor.person(), "evidence");
        return evidence.deleted(actor.person(), since()).stream()
                .map(EvidenceRow::shown)
                .toList();
    }

    private EvidenceRow present(Actor actor, EvidenceId id) {
        EvidenceRow row = own(actor, id);
        if (row.deletedAt() != null) {
            throw new Refused.NotFound("evidence");
        }
        return row;
    }

    private EvidenceRow own(Actor actor, EvidenceId id) {
        EvidenceRow row = evidence.find(id, since()).orElseThrow(() -> new Refused.NotFound("evidence"));
        access.require(actor, Permission.KEEP_EVIDENCE, row.personId(), "evidence");
        if (!actor.is(row.personId())) {
            throw new Refused.NotFound("evidence");
        }
        return row;
    }

    private Instant since() {
        return today.now().minus(KEPT_AFTER_DELETION);
    }

    private void putTags(EvidenceId id, Set<CompetencyCode> competencies) {
        if (!competencies.isEmpty()) {
            tags.add(competencies.stream()
                    .sorted()
                    .map(code -> new EvidenceTag(id, code))
                    .toList());
        }
    }

    private List<Warning> warnings(EvidenceText text) {
        return EvidenceGuard.look(text.title() + "\n" + text.note() + "\n" + text.link(), today.day());
    }

    private static String like(String words) {
        String shortened = words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
        return "%" + shortened.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static void mustBeOne(long changed) {
        if (changed == 0) {
            throw new Refused.ChangedMeanwhile(
                    "This evidence was changed in another tab. Look at it again before you go on.");
        }
    }
}
