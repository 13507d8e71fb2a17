package org.waymark.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.provision.LdService;

/**
 * How the supervision of a service's people stands: dates only, the worst first, a page of it, and how many there are in
 * each state in all.
 *
 * @param service the service that is looked at; none where all of the reader's people are
 * @param only the state that is asked for; none for all
 */
public record TeamSupervision(
        List<LdService> services,
        @Nullable LdService service,
        @Nullable ComplianceState only,
        List<SupervisionStanding> people,
        Map<ComplianceState, Long> counts,
        int page,
        int total,
        LocalDate today) {

    public static final int PAGE = 40;

    public TeamSupervision {
        services = List.copyOf(services);
        people = List.copyOf(people);
        counts = Map.copyOf(counts);
    }
}
