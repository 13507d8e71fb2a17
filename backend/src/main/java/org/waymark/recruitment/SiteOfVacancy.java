package org.waymark.recruitment;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.VacancyId;

/** A site that a vacancy's post would work at. */
@Introspected
record SiteOfVacancy(VacancyId vacancyId, SiteId siteId) {}
