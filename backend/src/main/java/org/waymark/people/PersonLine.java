package org.waymark.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person in the directory, with the posts that have not ended. */
public record PersonLine(
        PersonName name,
        @Nullable String workEmail,
        @Nullable LocalDate leftOn,
        int version,
        List<PostCard> posts) {}
