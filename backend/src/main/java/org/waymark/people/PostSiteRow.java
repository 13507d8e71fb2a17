package org.waymark.people;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import org.waymark.kernel.PostId;
import org.waymark.kernel.SiteId;

/** A site that a post works at. */
@MappedEntity("post_site")
record PostSiteRow(@EmbeddedId Pair pair) {

    static PostSiteRow of(PostId post, SiteId site) {
        return new PostSiteRow(new Pair(post, site));
    }

    @Embeddable
    record Pair(
            @MappedProperty("post_id") PostId postId,
            @MappedProperty("site_id") SiteId siteId) {}
}
