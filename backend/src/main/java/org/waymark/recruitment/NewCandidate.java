package org.waymark.recruitment;

import java.time.LocalDate;
import org.waymark.kernel.VacancyId;

/**
 * Somebody who applied for a post, with the least that keeps them apart from others.
 *
 * @param email may be empty
 * @param reference what the application is called where it came from, or empty
 * @param another whether somebody looked and this is another person of the same name
 */
public record NewCandidate(
        VacancyId vacancy,
        String given,
        String family,
        String email,
        String reference,
        LocalDate receivedOn,
        boolean another) {}
