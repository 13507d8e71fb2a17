package org.waymark.vetting;

/** Why a force sent a form back: matters of paper only. What somebody declared is never among them. */
public enum ReturnedFor {
    INCOMPLETE,
    SIGNATURE_MISSING,
    COPY_UNREADABLE,
    OLD_FORM,
    WRONG_UNIT
}
