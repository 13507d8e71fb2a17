package org.waymark.skillmix;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.waymark.kernel.ScenarioId;
import org.waymark.kernel.SiteId;

/** A site at which somebody works who joins. */
@MappedEntity("scenario_move_site")
record ScenarioSiteRow(@Id ScenarioId scenarioId, int position, SiteId siteId) {}
