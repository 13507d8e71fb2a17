package org.waymark.vetting;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StartId;

/** A site of a start. */
@Introspected
record StartSite(StartId startId, SiteId siteId) {}
