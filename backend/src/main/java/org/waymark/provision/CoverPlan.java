package org.waymark.provision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.SiteId;

/** Everything that a site needs from a day on, until the day before its next plan; without needs it needs nothing. */
public record CoverPlan(SiteId site, LocalDate from, List<CoverNeed> needs, Instant enteredAt) {

    public CoverPlan {
        needs = List.copyOf(needs);
    }
}
