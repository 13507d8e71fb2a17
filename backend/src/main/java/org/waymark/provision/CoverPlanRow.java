package org.waymark.provision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.waymark.kernel.SiteId;

/** A row that says from when on a plan holds; its needs stand in rows of their own. */
@MappedEntity("cover_plan")
record CoverPlanRow(@Id long id, SiteId siteId, LocalDate fromDay, Instant enteredAt) {}
