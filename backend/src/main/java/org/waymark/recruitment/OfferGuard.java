package org.waymark.recruitment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.VacancyId;

/**
 * Keeps a post as it was offered: the gate judges a start by the sites and the role of the offer, so neither changes, and
 * the vacancy is not closed, while an offer has not ended.
 */
@Singleton
class OfferGuard {

    private final CandidateRepository candidates;
    private final VacancyRepository vacancies;
    private final VacancySiteRepository sites;

    OfferGuard(CandidateRepository candidates, VacancyRepository vacancies, VacancySiteRepository sites) {
        this.candidates = candidates;
        this.vacancies = vacancies;
        this.sites = sites;
    }

    /** @throws Refused.NotNow if role or sites would change under an offer */
    void mayChange(VacancyRow row, NewVacancy wanted) {
        Set<SiteId> there =
                sites.of(List.of(row.id())).stream().map(SiteOfVacancy::siteId).collect(Collectors.toSet());
        boolean same = row.roleCode().equals(wanted.role()) && there.equals(Set.copyOf(wanted.sites()));
        if (!same && isOffered(row.id())) {
            throw new Refused.NotNow(
                    "This post was offered to somebody, for this role and these sites. They stay as they"
                            + " are until that offer has ended.");
        }
    }

    /** @throws Refused.NotNow if somebody was offered the post and is not in it yet */
    void mayClose(VacancyId vacancy) {
        if (isOffered(vacancy)) {
            throw new Refused.NotNow(
                    "This post was offered to somebody. Take them into post, which fills the vacancy, or"
                            + " say first how the offer ended.");
        }
    }

    /** @throws Refused.NotNow if somebody else was offered the post */
    void mayOffer(VacancyId vacancy) {
        if (isOffered(vacancy)) {
            throw new Refused.NotNow("This post was offered to somebody else already. Say first how that offer ended.");
        }
    }

    /** The vacancy is taken first, so that an offer and a change of it wait for each other. */
    private boolean isOffered(VacancyId vacancy) {
        vacancies.lock(vacancy);
        return candidates.offered(vacancy) > 0;
    }
}
