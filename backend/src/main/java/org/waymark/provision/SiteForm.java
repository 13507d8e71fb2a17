package org.waymark.provision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ForceCode;

/** What is said about a site when it is added or changed; court and postcode may be empty. */
public record SiteForm(
        String name, SiteKind kind, @Nullable ForceCode force, String court, String postcode, LocalDate openedOn) {}
