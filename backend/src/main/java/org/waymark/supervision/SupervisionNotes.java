package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.waymark.access.Relations;
import org.waymark.assessment.EvidenceGuard;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.Today;

/**
 * Notes of supervision. Each of the two writes their own; only the author reads it before it is shared, then both. Nobody
 * else has a way to it, whatever their role.
 */
@Singleton
public class SupervisionNotes {

    private static final int REASON = 200;

    /** Who saves again within this time is still at the same writing. */
    private static final Duration ONE_WRITING = Duration.ofMinutes(30);

    private final NoteFile file;
    private final Meetings meetings;
    private final Relations relations;
    private final AuditTrail trail;
    private final Today today;

    SupervisionNotes(NoteFile file, Meetings meetings, Relations relations, AuditTrail trail, Today today) {
        this.file = file;
        this.meetings = meetings;
        this.relations = relations;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Keeps the actor's own note as a draft, over the draft that stood before, because they said so. Each time has a line in
     * the audit trail.
     *
     * @param version of the draft that was seen, 0 for the first
     * @throws Refused.NotFound if the actor is not one of the two
     * @throws Refused.NotNow if the note is shared already, the session cancelled, or there are no keys
     * @throws Refused.NotValid if it is longer than 20,000 characters
     * @throws Refused.ChangedMeanwhile if it was changed in another tab first
     */
    @Transactional
    public SavedNote draft(Actor actor, SupervisionSessionId session, int version, NoteText text) {
        SessionRow row = meetings.open(actor, session);
        NoteText sound = NoteCheck.checked(text);
        int saved = file.draft(session, actor.person(), version, sound);
        trail.record(actor, Act.NOTE_KEPT, row.superviseeId(), row.object(), "draft");
        return saved(saved, sound);
    }

    /**
     * Keeps what the actor has typed so far, as a draft, while they go on typing. The audit trail has one line for each time
     * of writing and not for each pause in it: the first save has one, and the first after half an hour without any.
     *
     * @param version of the draft that was seen, 0 for the first
     * @throws Refused.NotFound if the actor is not one of the two
     * @throws Refused.NotNow if the note is shared already, the session cancelled, or there are no keys
     * @throws Refused.NotValid if it is longer than 20,000 characters
     * @throws Refused.ChangedMeanwhile if it was changed in another tab first
     */
    @Transactional
    public SavedNote keepTyped(Actor actor, SupervisionSessionId session, int version, NoteText text) {
        SessionRow row = meetings.open(actor, session);
        NoteText sound = NoteCheck.checked(text);
        Instant since = today.now().minus(ONE_WRITING);
        boolean goesOn =
                file.savedLast(session, actor.person()).filter(since::isBefore).isPresent();
        int saved = file.draft(session, actor.person(), version, sound);
        if (!goesOn) {
            trail.record(actor, Act.NOTE_KEPT, row.superviseeId(), row.object(), "draft, while typing");
        }
        return saved(saved, sound);
    }

    private SavedNote saved(int version, NoteText sound) {
        return new SavedNote(version, today.now(), EvidenceGuard.look(sound.spoken(), today.day()));
    }

    /**
     * Shares the actor's own note with the other; from then on it changes by new versions only.
     *
     * @throws Refused.NotFound if the actor is not one of the two
     * @throws Refused.NotNow if there is nothing to share, it is shared already, or the supervisee has left
     * @throws Refused.ChangedMeanwhile if it was changed in another tab first
     */
    @Transactional
    public void share(Actor actor, SupervisionSessionId session, int version) {
        SessionRow row = meetings.open(actor, session);
        if (relations.hasLeft(row.superviseeId(), today.day())) {
            throw new Refused.NotNow("This person has left, so the note can no longer be shared with them.");
        }
        file.share(session, actor.person(), version);
        trail.record(actor, Act.NOTE_SHARED, row.superviseeId(), row.object());
    }

    /**
     * Adds a new version to the actor's own note that was shared, and says why; the earlier ones stay.
     *
     * @throws Refused.NotFound if the actor is not one of the two
     * @throws Refused.NotNow if the note is not shared yet, or the supervisee has left
     * @throws Refused.NotValid if there is no reason, it may name a service user, or the note is longer than 20,000
     *     characters
     * @throws Refused.ChangedMeanwhile if it was changed in another tab first
     */
    @Transactional
    public SavedNote revise(Actor actor, SupervisionSessionId session, int version, NoteText text, String reason) {
        SessionRow row = meetings.open(actor, session);
        if (relations.hasLeft(row.superviseeId(), today.day())) {
            throw new Refused.NotNow("This person has left, so a shared note can no longer be changed.");
        }
        var faults = new Faults();
        String why = faults.required("reason", reason, REASON, "Say in a few words why you change what was shared.");
        faults.unless(
                EvidenceGuard.look(why, today.day()).isEmpty(),
                "reason",
                "This looks like an NHS number, a custody record number or a date of birth. Say why in other words.");
        faults.refuseIfAny();
        NoteText sound = NoteCheck.checked(text);
        int saved = file.revise(session, actor.person(), version, sound, why);
        trail.record(actor, Act.NOTE_KEPT, row.superviseeId(), row.object(), "new version");
        return saved(saved, sound);
    }

    /**
     * Opens the notes of a session that the actor may read. That they are read is in the audit trail before they open.
     *
     * @throws Refused.NotFound if the actor is not one of the two
     * @throws Refused.NotNow if there are no keys, or a text does not belong where it stands
     */
    @Transactional
    public List<Note> read(Actor actor, SupervisionSessionId session) {
        SessionRow row = meetings.own(actor, session);
        List<NoteRow> visible = file.visible(session, actor.person());
        if (visible.isEmpty()) {
            return List.of();
        }
        trail.record(actor, Act.NOTES_READ, row.superviseeId(), row.object());
        return file.opened(visible);
    }
}
