package org.waymark.skillmix;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.people.TeamPost;
import org.waymark.people.TeamPosts;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.CoverPlans;
import org.waymark.provision.ServiceConfigurations;
import org.waymark.provision.ServiceRule;
import org.waymark.provision.ServiceRuleFile;
import org.waymark.provision.ServiceRules;
import org.waymark.provision.SiteConfiguration;

/** How many posts a service needs for its cover, beside those in being. */
@Singleton
public class Establishments {

    private final CoverPlans plans;
    private final ServiceRules rules;
    private final ServiceConfigurations configurations;
    private final TeamPosts posts;
    private final Frameworks frameworks;
    private final Access access;
    private final Today today;

    Establishments(
            CoverPlans plans,
            ServiceRules rules,
            ServiceConfigurations configurations,
            TeamPosts posts,
            Frameworks frameworks,
            Access access,
            Today today) {
        this.plans = plans;
        this.rules = rules;
        this.configurations = configurations;
        this.posts = posts;
        this.frameworks = frameworks;
        this.access = access;
        this.today = today;
    }

    /**
     * What the service needs in a usual week as it is planned for the day, and what it has; as many statements for a large
     * service as for a small one.
     *
     * @param day today where none is given
     * @throws Refused.NotFound if the actor's right does not reach the service
     */
    @Transactional(readOnly = true)
    public Establishment of(Actor actor, ServiceId service, @Nullable LocalDate day) {
        access.require(actor, Permission.VIEW_COVER, service);
        LocalDate when = day == null ? today.day() : day;
        Measured measured = measured(actor, service, when);
        var sums = new EstablishmentSums(frameworks.published(), measured.rule(), measured.places());
        List<CoverNeed> needs = plans.needsOn(actor, List.of(service), when);
        List<TeamPost> held = posts.from(actor, service, when).stream()
                .filter(post -> post.isWorkedOn(when))
                .toList();
        return new Establishment(
                measured.file(),
                when,
                measured.rule(),
                sums.roles(needs, held),
                sums.within(needs),
                access.allows(actor, Permission.PLAN_COVER, service));
    }

    /** What posts are worked out with. */
    record Measured(ServiceRuleFile file, ServiceRule rule, Map<SiteId, EstablishmentSums.Place> places) {}

    Measured measured(Actor actor, ServiceId service, LocalDate day) {
        ServiceRuleFile file = rules.of(actor, service);
        return new Measured(
                file,
                file.on(day),
                configurations.of(actor, service).configuration().sites().stream()
                        .collect(Collectors.toMap(site -> site.site().id(), site -> place(site, day))));
    }

    private static EstablishmentSums.Place place(SiteConfiguration site, LocalDate day) {
        return new EstablishmentSums.Place(
                site.site().name(), site.hours().on(day).orElse(null));
    }
}
