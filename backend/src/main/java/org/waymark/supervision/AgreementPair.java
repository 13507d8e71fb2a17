package org.waymark.supervision;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;

/**
 * Between whom an agreement is.
 *
 * @param supervisor where the supervisee asks: with whom of those who supervise them; if nobody is named, whoever began last
 */
public record AgreementPair(PersonId supervisee, @Nullable PersonId supervisor) {}
