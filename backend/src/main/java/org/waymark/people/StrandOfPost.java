package org.waymark.people;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.PostId;
import org.waymark.kernel.StrandCode;

/** A strand that a post carries. */
@Introspected
record StrandOfPost(PostId postId, StrandCode strandCode) {}
