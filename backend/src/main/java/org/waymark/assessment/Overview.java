package org.waymark.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.AssessmentId;

/**
 * Where somebody stands with their own competencies: assessments under way and past, newest first, the day levels were
 * last agreed, and how many needs of the present role the agreed levels meet. The role is missing without a post.
 */
public record Overview(
        List<Entry> open,
        List<Entry> past,
        @Nullable LocalDate lastAgreedOn,
        @Nullable RoleProfile role,
        int met,
        int needed) {

    /** The assessment under way; the newest where a change of role left an older one open. */
    public Optional<Entry> current() {
        return open.stream().findFirst();
    }

    /** One assessment, with what happened to it when. */
    public record Entry(
            AssessmentId id,
            AssessmentState state,
            RoleProfile role,
            Instant startedAt,
            Instant touchedAt,
            @Nullable Instant sentAt,
            @Nullable Instant confirmedAt,
            @Nullable Boolean accepted,
            Progress progress) {}
}
