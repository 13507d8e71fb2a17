package org.waymark.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.provision.SiteClearance;

/**
 * All that decides whether somebody may start.
 *
 * @param sites what each site of the post asks
 * @param held the clearances of whoever starts
 * @param cases the cases of the start and, for somebody who works here, their open ones besides
 * @param asked of whom each check is asked on the day; {@code done} those that were done, and when
 * @param exception the newest exception, if there was one
 */
record GateFacts(
        Start start,
        List<SiteClearance> sites,
        List<GateClearance> held,
        List<VettingCase> cases,
        List<StartCheckRule> asked,
        Map<EmploymentCheck, LocalDate> done,
        @Nullable StartException exception,
        RuleSheet rules,
        LocalDate today) {

    GateFacts {
        sites = List.copyOf(sites);
        held = List.copyOf(held);
        cases = List.copyOf(cases);
        asked = List.copyOf(asked);
        done = Map.copyOf(done);
    }

    /** The same with other cases. */
    GateFacts with(List<VettingCase> others) {
        return new GateFacts(start, sites, held, others, asked, done, exception, rules, today);
    }

    /** Whether all the duties are in the community, so that two people may make an exception. */
    boolean isCommunityOnly() {
        return !sites.isEmpty() && sites.stream().noneMatch(SiteClearance::isPoliceOrCourt);
    }
}
