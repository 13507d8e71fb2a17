package org.waymark.vetting;

/** What a force does with a clearance that another force gave. */
public enum AcceptanceAnswer {
    /** It counts as its own. */
    ACCEPTED,
    /** It looks into it first; until then it does not count. */
    TRANSFER_CHECK,
    /** It does not count; the person applies anew. */
    NEW_APPLICATION
}
