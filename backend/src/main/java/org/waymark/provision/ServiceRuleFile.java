package org.waymark.provision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A service and how it counted, counts and will count.
 *
 * @param editions by the day from which they hold
 */
public record ServiceRuleFile(LdService service, List<From> editions) {

    public ServiceRuleFile {
        editions = List.copyOf(editions);
    }

    /** How it counts from a day on, until the day before the next one. */
    public record From(LocalDate from, ServiceRule rule, Instant enteredAt) {}

    /** How it counts on the day: what it said, else what is usual. */
    public ServiceRule on(LocalDate day) {
        return editions.stream()
                .filter(edition -> !edition.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(From::rule)
                .orElse(ServiceRule.USUAL);
    }
}
