package org.waymark.supervision;

import java.util.List;

/**
 * What somebody may read of their own supervision: the notes of each session that are shared or theirs, newest session
 * first, and what they agree in writing with those who supervise them and in the groups that they are in or lead.
 */
public record OwnWords(List<OfSession> sessions, List<AgreementPage> agreements, List<GroupAgreementPage> groups) {

    public OwnWords {
        sessions = List.copyOf(sessions);
        agreements = List.copyOf(agreements);
        groups = List.copyOf(groups);
    }

    /** A session with the notes of it. */
    public record OfSession(Session session, List<Note> notes) {

        public OfSession {
            notes = List.copyOf(notes);
        }
    }
}
