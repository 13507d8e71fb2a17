package org.waymark.framework;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;

/** One thing people need to be able to do. The kind is core, role, specialist or leadership. */
@Introspected
public record Competency(
        CompetencyCode code,
        DomainCode domainCode,
        String title,
        String meaning,
        String kind,
        String nosCodes,
        String provenance,
        int sortOrder) {

    /** Related national occupational standards. */
    public List<String> standards() {
        return nosCodes.isBlank() ? List.of() : List.of(nosCodes.split(";"));
    }
}
