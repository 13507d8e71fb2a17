package org.waymark.vetting;

import org.jspecify.annotations.Nullable;

/**
 * Which renewals somebody wants to see.
 *
 * @param band those that end so soon; all where there is none
 * @param page which page, from 1
 */
public record RenewalQuestion(@Nullable RenewalBand band, int page) {

    public static final RenewalQuestion ALL = new RenewalQuestion(null, 1);
}
