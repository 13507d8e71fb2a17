package org.waymark.provision;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.SiteId;

/** A service with one of its sites, or alone where it has none; no months where nothing is said of them. */
@Introspected
record PlaceRow(
        String serviceName,
        @Nullable Integer levelMonths,
        @Nullable SiteId siteId,
        @Nullable String siteName,
        @Nullable SiteKind kind,
        @Nullable ForceCode forceCode,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    Stream<SiteBook.Place> place() {
        return siteId == null
                ? Stream.of()
                : Stream.of(new SiteBook.Place(
                        siteId,
                        Objects.requireNonNull(siteName),
                        Objects.requireNonNull(kind),
                        forceCode,
                        Objects.requireNonNull(openedOn),
                        closedOn));
    }
}
