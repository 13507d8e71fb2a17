package org.waymark.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.EvidenceId;

/** A note, link or file with which somebody shows what they can do, as only they themselves see it. */
public record Evidence(
        EvidenceId id,
        String title,
        String note,
        String link,
        LocalDate dated,
        Set<CompetencyCode> competencies,
        Instant addedAt,
        @Nullable Instant deletedAt,
        int version,
        @Nullable EvidenceFile file) {

    /** A note is text; a link has a web address, which the server never fetches; a file was handed in. */
    public enum Kind {
        NOTE,
        LINK,
        FILE;

        static Kind of(String link) {
            return link.isEmpty() ? NOTE : LINK;
        }
    }

    public Kind kind() {
        return file == null ? Kind.of(link) : Kind.FILE;
    }
}
