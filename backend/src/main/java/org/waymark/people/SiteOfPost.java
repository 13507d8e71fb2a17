package org.waymark.people;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.PostId;
import org.waymark.kernel.SiteId;

/** A site that a post works at. */
@Introspected
record SiteOfPost(PostId postId, SiteId siteId) {}
