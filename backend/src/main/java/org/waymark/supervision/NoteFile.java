package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SupervisionSessionId;
import org.waymark.kernel.Today;
import org.waymark.vault.Locked;
import org.waymark.vault.LockedColumn;
import org.waymark.vault.Relocking;
import org.waymark.vault.Vault;

/** Puts the locked words of notes away and takes them out again; who may is asked before. */
@Singleton
class NoteFile implements LockedColumn {

    private final NoteRepository notes;
    private final NoteTextRepository texts;
    private final Vault vault;
    private final Today today;

    NoteFile(NoteRepository notes, NoteTextRepository texts, Vault vault, Today today) {
        this.notes = notes;
        this.texts = texts;
        this.vault = vault;
        this.today = today;
    }

    int draft(SupervisionSessionId session, PersonId author, int version, NoteText text) {
        NoteRow known = notes.find(session, author).orElse(null);
        Instant now = today.now();
        if (known == null) {
            long id = Ids.next();
            Locked locked = vault.lock(NoteTextRow.spot(id, 1), text.whole());
            Meetings.mustBeOne(notes.add(id, session, author));
            texts.add(id, 1, locked.bytes(), locked.keyId(), "", now);
            return 1;
        }
        if (known.sharedAt() != null) {
            throw new Refused.NotNow("This note is shared. Change it by a new version, with the reason.");
        }
        Locked locked = vault.lock(NoteTextRow.spot(known.id(), 1), text.whole());
        Meetings.mustBeOne(notes.save(known.id(), version, 1));
        texts.replace(known.id(), 1, locked.bytes(), locked.keyId(), now);
        return version + 1;
    }

    /** When the author saved their draft last, if they did. */
    Optional<Instant> savedLast(SupervisionSessionId session, PersonId author) {
        return notes.find(session, author).flatMap(note -> texts.writtenAt(note.id(), note.latest()));
    }

    void share(SupervisionSessionId session, PersonId author, int version) {
        NoteRow known = existing(session, author);
        if (known.sharedAt() != null) {
            throw new Refused.NotNow("This note is shared already.");
        }
        NoteTextRow newest = texts.of(List.of(known.id())).getFirst();
        if (NoteText.of(vault.open(newest.spot(), newest.locked())).isEmpty()) {
            throw new Refused.NotNow("Your note is empty. Write something before you share it.");
        }
        Meetings.mustBeOne(notes.share(known.id(), version, today.now()));
    }

    int revise(SupervisionSessionId session, PersonId author, int version, NoteText text, String reason) {
        NoteRow known = existing(session, author);
        if (known.sharedAt() == null) {
            throw new Refused.NotNow("This note is not shared yet. You can still change it as it is.");
        }
        int number = known.latest() + 1;
        Locked locked = vault.lock(NoteTextRow.spot(known.id(), number), text.whole());
        Meetings.mustBeOne(notes.save(known.id(), version, number));
        texts.add(known.id(), number, locked.bytes(), locked.keyId(), reason, today.now());
        return version + 1;
    }

    /** The notes of a session that are the reader's own, or shared. */
    List<NoteRow> visible(SupervisionSessionId session, PersonId reader) {
        return notes.of(session).stream()
                .filter(note -> note.sharedAt() != null || note.authorId().equals(reader))
                .toList();
    }

    List<Note> opened(List<NoteRow> rows) {
        List<NoteTextRow> words = texts.of(rows.stream().map(NoteRow::id).toList());
        return rows.stream()
                .map(row -> new Note(
                        row.authorId(),
                        row.sharedAt(),
                        row.version(),
                        words.stream()
                                .filter(text -> text.noteId() == row.id())
                                .map(this::opened)
                                .toList()))
                .toList();
    }

    private NoteVersion opened(NoteTextRow row) {
        return new NoteVersion(
                row.number(), NoteText.of(vault.open(row.spot(), row.locked())), row.reason(), row.writtenAt());
    }

    @Override
    public int relock(int most) {
        return Relocking.first(
                "supervision_note_text",
                skipped -> texts.lockedOtherwise(vault.activeKey(), skipped, most),
                NoteTextRow::noteId,
                row -> {
                    Locked locked = vault.lock(row.spot(), vault.open(row.spot(), row.locked()));
                    texts.relock(row.noteId(), row.number(), locked.bytes(), locked.keyId());
                });
    }

    private NoteRow existing(SupervisionSessionId session, PersonId author) {
        return notes.find(session, author)
                .orElseThrow(() -> new Refused.NotNow("There is no note of yours yet. Write one first."));
    }
}
