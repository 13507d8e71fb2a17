package org.waymark.people;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import org.waymark.kernel.PostId;
import org.waymark.kernel.StrandCode;

/** A specialist strand of a post. */
@MappedEntity("post_strand")
record PostStrandRow(@EmbeddedId Pair pair) {

    static PostStrandRow of(PostId post, StrandCode strand) {
        return new PostStrandRow(new Pair(post, strand));
    }

    @Embeddable
    record Pair(
            @MappedProperty("post_id") PostId postId,
            @MappedProperty("strand_code") StrandCode strandCode) {}
}
