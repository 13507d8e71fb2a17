package org.waymark.supervision;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.waymark.vault.Locked;
import org.waymark.vault.Spot;

/** The locked words of one version of a note. */
@Introspected
@SuppressWarnings("ArrayRecordComponent")
record NoteTextRow(long noteId, int number, byte[] body, String keyId, String reason, Instant writtenAt) {

    static Spot spot(long note, int number) {
        return new Spot("supervision_note_text", "body", note, number);
    }

    Spot spot() {
        return spot(noteId, number);
    }

    Locked locked() {
        return new Locked(keyId, body);
    }
}
