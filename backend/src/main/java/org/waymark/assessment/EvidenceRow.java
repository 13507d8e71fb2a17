package org.waymark.assessment;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.EvidenceId;
import org.waymark.kernel.PersonId;

/** A piece of evidence as it is read, its competencies joined by spaces. */
@Introspected
record EvidenceRow(
        EvidenceId id,
        PersonId personId,
        String title,
        String note,
        String link,
        LocalDate dated,
        Instant addedAt,
        @Nullable Instant deletedAt,
        int version,
        @Nullable String competencies,
        @Nullable String fileName,
        @Nullable Integer fileSize,
        @Nullable FileState fileState,
        @Nullable LocalDate endsOn) {

    Evidence shown() {
        return new Evidence(id, title, note, link, dated, codes(), addedAt, deletedAt, version, file());
    }

    private @Nullable EvidenceFile file() {
        return fileName == null || fileSize == null || fileState == null
                ? null
                : new EvidenceFile(fileName, fileSize, fileState, endsOn);
    }

    /** A file that no scanner cleared is known to its owner alone. */
    boolean isForOthers() {
        return fileState == null || fileState == FileState.READY;
    }

    EvidenceTitle titleOnly() {
        Evidence.Kind kind = fileName == null ? Evidence.Kind.of(link) : Evidence.Kind.FILE;
        return new EvidenceTitle(id, title, kind, dated, codes());
    }

    String object() {
        return "evidence " + id.text();
    }

    Set<CompetencyCode> codes() {
        return competencies == null
                ? Set.of()
                : Arrays.stream(competencies.split(" ", -1))
                        .map(CompetencyCode::new)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
