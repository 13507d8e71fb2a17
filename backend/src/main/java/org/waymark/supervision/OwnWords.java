package org.waymark.supervision;

import java.util.List;
import java.util.Optional;

/**
 * What somebody may read of their own supervision: the notes of each session that are shared or theirs, newest session
 * first, and what they agree in writing with their supervisor and in the groups that they are in or lead.
 */
public record OwnWords(List<OfSession> sessions, Optional<AgreementPage> agreement, List<GroupAgreementPage> groups) {

    public OwnWords {
        sessions = List.copyOf(sessions);
        groups = List.copyOf(groups);
    }

    /** A session with the notes of it. */
    public record OfSession(Session session, List<Note> notes) {

        public OfSession {
            notes = List.copyOf(notes);
        }
    }
}
