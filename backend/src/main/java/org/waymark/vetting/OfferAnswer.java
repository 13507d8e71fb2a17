package org.waymark.vetting;

/** What became of the offer of a post. */
public enum OfferAnswer {
    /** Nobody has said yet. */
    NONE,
    ACCEPTED,
    DECLINED
}
