package org.waymark.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What colleagues see of somebody: how to reach them, where they work, with whom. */
public record PersonCard(
        PersonName name,
        @Nullable String workEmail,
        @Nullable LocalDate leftOn,
        int version,
        List<PostCard> posts,
        @Nullable PersonName supervisor,
        int supervisees) {}
