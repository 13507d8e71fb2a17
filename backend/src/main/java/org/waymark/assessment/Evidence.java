package org.waymark.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.EvidenceId;

/** A note or link with which somebody shows what they can do, as only they themselves see it. */
public record Evidence(
        EvidenceId id,
        String title,
        String note,
        String link,
        LocalDate dated,
        Set<CompetencyCode> competencies,
        Instant addedAt,
        @Nullable Instant deletedAt,
        int version) {

    /** A note is text; a link has a web address, which the server never fetches. */
    public enum Kind {
        NOTE,
        LINK;

        static Kind of(String link) {
            return link.isEmpty() ? NOTE : LINK;
        }
    }

    public Kind kind() {
        return Kind.of(link);
    }
}
