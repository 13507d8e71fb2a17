package org.waymark.provision;

import io.micronaut.core.annotation.Introspected;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;

/** A site with the levels that its cover plan names, in one cell: MPS NPPV2F. */
@Introspected
record SiteClearanceRow(
        SiteId siteId,
        ServiceId serviceId,
        String name,
        SiteKind kind,
        @Nullable ForceCode forceCode,
        String levels) {

    /** Where the cover plan of police premises names no level, the usual one is asked: nobody walks in unasked. */
    SiteClearance clearance() {
        Set<String> named =
                Stream.of(levels.split(" ", -1)).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
        String usual = CoverTemplates.clearance(kind, forceCode);
        Set<String> asked = named.isEmpty() && !usual.isEmpty() ? Set.of(usual) : named;
        return new SiteClearance(siteId, serviceId, name, kind, forceCode, asked);
    }
}
