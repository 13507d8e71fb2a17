package org.waymark.provision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A site with what it offers, when it is open, and what it needed, needs and will need.
 *
 * @param plans by the day from which they hold
 * @param mayPlan whether whoever asks may say what the site needs
 * @param maySeeCover whether whoever asks may see who covers it
 */
public record CoverFile(
        LdService service,
        SiteConfiguration configuration,
        List<CoverPlan> plans,
        boolean mayPlan,
        boolean maySeeCover,
        LocalDate today) {

    public CoverFile {
        plans = List.copyOf(plans);
    }

    /** The site; its version is the one that a change of the plan asks for. */
    public Site site() {
        return configuration.site();
    }

    /** The plan that holds on the day. */
    public Optional<CoverPlan> on(LocalDate day) {
        return plans.stream().filter(plan -> !plan.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The plan that begins on exactly this day. */
    public Optional<CoverPlan> beginningOn(LocalDate day) {
        return plans.stream().filter(plan -> plan.from().equals(day)).findFirst();
    }

    /** The first plan that begins after the day. */
    public Optional<CoverPlan> nextAfter(LocalDate day) {
        return plans.stream().filter(plan -> plan.from().isAfter(day)).findFirst();
    }
}
