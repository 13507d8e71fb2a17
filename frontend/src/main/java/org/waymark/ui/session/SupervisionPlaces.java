package org.waymark.ui.session;

import org.waymark.kernel.KindCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.SupervisionGroupId;
import org.waymark.kernel.SupervisionSessionId;

/** The addresses of supervision. */
abstract class SupervisionPlaces {

    public static final String SUPERVISION = "supervision";
    public static final String SUPERVISION_PEOPLE = SUPERVISION + "/people";
    public static final String SUPERVISION_BOOK = SUPERVISION + "/book";
    public static final String SUPERVISION_SESSION = SUPERVISION + "/session";
    public static final String SUPERVISION_NOTES = SUPERVISION + "/notes";
    public static final String SUPERVISION_OUTCOME = SUPERVISION + "/outcome";
    public static final String SUPERVISION_AGREEMENT = SUPERVISION + "/agreement";
    public static final String SUPERVISION_GROUPS = SUPERVISION + "/groups";
    public static final String SUPERVISION_GROUP = SUPERVISION + "/group";
    public static final String SUPERVISION_STANDING_GROUP = SUPERVISION + "/standing-group";
    public static final String SUPERVISION_GROUP_AGREEMENT = SUPERVISION + "/group-agreement";
    public static final String SUPERVISION_DATES = SUPERVISION + "/dates";
    public static final String SUPERVISION_RULES = SUPERVISION + "/rules";

    /** Which kinds of supervision there are, and where they are set. */
    public static final String SUPERVISION_KINDS = SUPERVISION + "/kinds";

    public static final String SUPERVISION_RECORD = SUPERVISION + "/record";

    SupervisionPlaces() {}

    /** A session: what was promised and what the two want to talk about. */
    public static String supervisionSession(SupervisionSessionId id) {
        return SUPERVISION_SESSION + "/" + id.text();
    }

    /** The notes of a session. */
    public static String supervisionNotes(SupervisionSessionId id) {
        return SUPERVISION_NOTES + "/" + id.text();
    }

    /** Where somebody says how a session went, moves or cancels it. */
    public static String supervisionOutcome(SupervisionSessionId id) {
        return SUPERVISION_OUTCOME + "/" + id.text();
    }

    /** Where a session with a supervisee is booked. */
    public static String supervisionBook(PersonId id) {
        return SUPERVISION_BOOK + "/" + id.text();
    }

    /** What two people agree about their supervision, named by the one who is supervised. */
    public static String supervisionAgreement(PersonId id) {
        return SUPERVISION_AGREEMENT + "/" + id.text();
    }

    /** One's own agreement with one of those who supervise oneself. */
    public static String supervisionAgreementWith(PersonId supervisor) {
        return SUPERVISION_AGREEMENT + "?with=" + supervisor.text();
    }

    public static String supervisionGroup(SupervisionGroupId id) {
        return SUPERVISION_GROUP + "/" + id.text();
    }

    /** A group that meets again and again. */
    public static String supervisionStandingGroup(StandingGroupId id) {
        return SUPERVISION_STANDING_GROUP + "/" + id.text();
    }

    /** What such a group agrees. */
    public static String supervisionGroupAgreement(StandingGroupId id) {
        return SUPERVISION_GROUP_AGREEMENT + "/" + id.text();
    }

    /** When supervision is due in a service. */
    public static String supervisionDates(ServiceId id) {
        return SUPERVISION_DATES + "?service=" + id.text();
    }

    /** Whose supervision is overdue. */
    public static String supervisionOverdue() {
        return SUPERVISION_DATES + "?state=OVERDUE";
    }

    /** Where a rule of supervision is changed. */
    public static String supervisionRule(RoleCode role, KindCode kind) {
        return SUPERVISION_RULES + "?role=" + role.value() + "&kind=" + kind.value();
    }

    /** Where a kind of supervision is changed, or a new one begun. */
    public static String supervisionKind(String code) {
        return SUPERVISION_KINDS + "?kind=" + code;
    }

    /** Where an adjustment is changed. */
    public static String supervisionAdjustment(String name) {
        return SUPERVISION_RULES + "?adjust=" + name;
    }
}
