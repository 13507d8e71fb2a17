package org.waymark.vetting;

/** What is to be done next about a case, from a list, so that nobody writes more than they should. */
public enum NextAction {
    SEND_FORM,
    CHASE_CANDIDATE,
    CHECK_FORM,
    SEND_TO_POLICE,
    CHASE_POLICE,
    AGREE_START,
    BADGE_AND_INDUCTION
}
