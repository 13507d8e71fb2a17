package org.waymark.recruitment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;

/**
 * A post that a service starts to look for somebody for.
 *
 * @param sites where the post would work; none for a post that names no site
 * @param clearance the level of clearance that the post needs, or empty
 * @param need the cover need it is raised for, if it is for one
 * @param needWords what that need says, or empty
 * @param terms what the advert says of the post
 * @param criteria what is asked of whoever applies, in order
 * @param note what the recruiter should know about the post, or empty; never about a person
 */
public record NewVacancy(
        ServiceId service,
        RoleCode role,
        BigDecimal weeklyHours,
        Set<SiteId> sites,
        String clearance,
        @Nullable CoverNeedId need,
        String needWords,
        String note,
        VacancyTerms terms,
        List<Criterion> criteria) {

    public NewVacancy {
        sites = Set.copyOf(sites);
        criteria = List.copyOf(criteria);
    }

    /** A vacancy before there is an advert. */
    public NewVacancy(
            ServiceId service,
            RoleCode role,
            BigDecimal weeklyHours,
            Set<SiteId> sites,
            String clearance,
            @Nullable CoverNeedId need,
            String needWords,
            String note) {
        this(service, role, weeklyHours, sites, clearance, need, needWords, note, VacancyTerms.NONE, List.of());
    }
}
