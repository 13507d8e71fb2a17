package org.waymark.outbox;

/** What a message is about, from a fixed list; each has one fixed text, so that nothing can be told in it. */
public enum MessageKind {
    /** One's own clearance ends before long. */
    OWN_CLEARANCE,
    /** One's own application waits for oneself. */
    OWN_CASE,
    /** One should tell the force what has changed, if anything has. */
    OWN_CIRCUMSTANCES,
    /** Clearances of a service end before long. */
    RENEWALS,
    /** A manager asks a recruiter to begin renewals. */
    RENEWALS_ASKED,
    /** One's own supervision is due and nothing is booked. */
    SUPERVISION_DUE,
    /** Supervision of people whom one supervises is overdue. */
    SUPERVISION_LATE,
    /** Courses that one's post asks for are out of date. */
    COURSES_OVERDUE,
    /** Courses that one's post asks for are due soon. */
    COURSES_DUE_SOON,
    /** One's own registration is to be renewed, or should have been. */
    REGISTRATION_DUE,
    /** One's own term as a volunteer ends before long. */
    TERM_ENDING,
    /** Something that one promised in supervision is late. */
    PROMISE_LATE,
    /** A certificate among one's own files ends before long, or has ended. */
    CERTIFICATE_ENDING,
    /** The other of the two, or whoever leads a group, booked a session of supervision. */
    SESSION_BOOKED,
    /** They booked several at once. */
    SESSIONS_BOOKED,
    /** The other of the two gave a session another time, form or place. */
    SESSION_CHANGED,
    /** The other of the two, or whoever leads a group, cancelled a session. */
    SESSION_CANCELLED,
    /** A group ended, and with it several sessions that were booked. */
    SESSIONS_CANCELLED;

    /** Whether it tells that something happened; all others tell that there is something to do. */
    boolean isNews() {
        return switch (this) {
            case SESSION_BOOKED, SESSIONS_BOOKED, SESSION_CHANGED, SESSION_CANCELLED, SESSIONS_CANCELLED -> true;
            default -> false;
        };
    }
}
