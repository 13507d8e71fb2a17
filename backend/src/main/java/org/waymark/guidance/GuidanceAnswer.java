package org.waymark.guidance;

/** All that is ever kept of what a candidate says about an item. */
public enum GuidanceAnswer {
    READ,
    /** As far as they can tell, they have lived here for as long as the force asks. */
    MEETS,
    ASK_THE_FORCE,
    NOT_KNOWN,
    /** Their addresses were checked and have no gap; the addresses are kept nowhere. */
    NO_GAPS,
    /** They have counted everybody whom the form asks about; the people are kept nowhere. */
    COMPLETE
}
