package org.waymark.provision;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.SiteId;

/** How many needs the plan of a site holds. */
@Introspected
record NeedCountRow(SiteId siteId, int needs) {}
