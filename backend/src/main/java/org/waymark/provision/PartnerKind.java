package org.waymark.provision;

/** What kind of organisation a partner is. */
public enum PartnerKind {
    NHS_TRUST,
    CHARITY_EMPLOYER,
    LOCAL_AUTHORITY,
    POLICE,
    OTHER
}
