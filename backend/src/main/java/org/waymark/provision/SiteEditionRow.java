package org.waymark.provision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.kernel.SiteId;

/** A row of what is said about a site; spells and pathways stand in rows of their own. */
@MappedEntity("site_edition")
record SiteEditionRow(
        @Id long id,
        SiteId siteId,
        Topic topic,
        LocalDate fromDay,
        boolean stated,
        boolean bankHolidaysDiffer,
        Instant enteredAt) {}
