package org.waymark.advert;

/** What can be read from an advert. */
public enum AdvertField {
    TITLE,
    EMPLOYER,
    REFERENCE,
    /** The role profile's code. */
    ROLE,
    /** What is paid, as a sentence of its own: “£31,049 to £37,796 a year, pro rata”. */
    PAY,
    /** The Agenda for Change band. */
    BAND,
    /** Hours a week, as a number. */
    HOURS,
    /** PERMANENT, FIXED_TERM, SECONDMENT or BANK. */
    CONTRACT,
    LOCATION,
    /** The last day for applications, such as 2026-12-13. */
    CLOSING,
    /** Who gives the clearance its meaning: NPPV, MPS or CTC. */
    SCHEME,
    /** The level's code, such as NPPV2F. */
    LEVEL,
    /** The code of the force that clears. */
    FORCE,
    ESSENTIAL,
    DESIRABLE;

    /** Whether a post has several of them. */
    public boolean isMany() {
        return this == LOCATION || this == ESSENTIAL || this == DESIRABLE;
    }
}
