package org.waymark.recruitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post that a service looks for somebody for, as colleagues may know of it.
 *
 * @param title what the advert calls it, or the role profile
 * @param pay the pay as the advert says it, or the band, or empty
 * @param closesOn the last day on which people can apply, if one is set
 */
public record OpenPost(
        String title,
        String service,
        BigDecimal weeklyHours,
        String pay,
        @Nullable LocalDate closesOn) {}
