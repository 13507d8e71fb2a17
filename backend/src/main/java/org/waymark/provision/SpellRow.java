package org.waymark.provision;

import io.micronaut.core.annotation.Introspected;

/** A spell of an edition, on a day of the week or on bank holidays. */
@Introspected
record SpellRow(long editionId, String day, int opens, int closes) {

    static final String BANK_HOLIDAY = "BANK_HOLIDAY";
}
