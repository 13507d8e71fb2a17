package org.waymark.recruitment;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.VacancyId;

/** How many candidates a vacancy has. */
@Introspected
record CandidateCount(VacancyId vacancyId, int number) {}
