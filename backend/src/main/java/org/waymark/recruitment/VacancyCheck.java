package org.waymark.recruitment;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.provision.CoverPlans;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;
import org.waymark.provision.Site;
import org.waymark.provision.Sites;
import org.waymark.vetting.ClearanceLists;
import org.waymark.vetting.Schemes;

/** Whether a vacancy can be as it is described. */
@Singleton
class VacancyCheck {

    private static final BigDecimal FEWEST_HOURS = BigDecimal.ONE;
    private static final BigDecimal MOST_HOURS = new BigDecimal(60);
    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_REFERENCE = 40;
    private static final int MOST_CRITERIA = 60;

    private final Frameworks frameworks;
    private final LdServices services;
    private final Sites sites;
    private final ClearanceLists lists;
    private final CoverPlans plans;
    private final Today today;

    VacancyCheck(
            Frameworks frameworks,
            LdServices services,
            Sites sites,
            ClearanceLists lists,
            CoverPlans plans,
            Today today) {
        this.frameworks = frameworks;
        this.services = services;
        this.sites = sites;
        this.lists = lists;
        this.plans = plans;
        this.today = today;
    }

    /** @throws Refused.NotValid with everything that is wrong */
    void sound(Actor actor, NewVacancy wanted) {
        var faults = new Faults();
        LdService service = services.find(actor, wanted.service());
        LocalDate ended = service.endedOn();
        faults.unless(
                ended == null || !ended.isBefore(today.day()),
                "service",
                "This service has ended. It can look for nobody any more.");
        faults.unless(
                frameworks.published().role(wanted.role()).isPresent(), "role", "Choose one of the role profiles.");
        BigDecimal hours = wanted.weeklyHours();
        faults.unless(
                hours.compareTo(FEWEST_HOURS) >= 0
                        && hours.compareTo(MOST_HOURS) <= 0
                        && hours.stripTrailingZeros().scale() <= 1,
                "weeklyHours",
                "Weekly hours are from 1 to 60, with one digit after the point, such as 37.5.");
        faults.unless(
                Schemes.asksNothing(wanted.clearance())
                        || lists.schemes().find(wanted.clearance()).isPresent(),
                "clearance",
                "There is no level of clearance “" + Refused.quoted(wanted.clearance()) + "”.");
        places(actor, wanted, faults);
        need(actor, wanted, faults);
        terms(actor, wanted.terms(), faults);
        criteria(wanted.criteria(), faults);
        faults.optional("note", wanted.note(), LONGEST_NOTE);
        faults.refuseIfAny();
    }

    private void need(Actor actor, NewVacancy wanted, Faults faults) {
        faults.optional("need", wanted.needWords(), LONGEST_WORDS);
        CoverNeedId need = wanted.need();
        faults.unless(
                need == null
                        || wanted.service()
                                .equals(plans.servicesOf(actor, List.of(need)).get(need)),
                "need",
                "This is not a cover need of this service. Choose one of its own, or none.");
    }

    private void terms(Actor actor, VacancyTerms terms, Faults faults) {
        faults.optional("title", terms.title(), LONGEST_TITLE);
        faults.optional("reference", terms.reference(), LONGEST_REFERENCE);
        faults.optional("pay", terms.pay(), LONGEST_TITLE);
        faults.unless(
                terms.payBand().isEmpty()
                        || frameworks.published().band(terms.payBand()).isPresent(),
                "payBand",
                "There is no pay band “" + Refused.quoted(terms.payBand()) + "”.");
        faults.unless(
                terms.force().isEmpty()
                        || sites.forces(actor).stream()
                                .anyMatch(force -> force.code().value().equals(terms.force())),
                "force",
                "Choose one of the police forces.");
    }

    private static void criteria(List<Criterion> criteria, Faults faults) {
        faults.unless(criteria.size() <= MOST_CRITERIA, "essential", "Use 60 criteria or fewer.");
        for (Criterion criterion : criteria) {
            faults.required(
                    criterion.need() == Criterion.Need.ESSENTIAL ? "essential" : "desirable",
                    criterion.words(),
                    LONGEST_WORDS,
                    "Leave no empty criterion.");
        }
    }

    /** @throws Refused.NotValid if the last day for applications has passed */
    void mayBeRaised(VacancyTerms terms) {
        if (!terms.takesApplicationsOn(today.day())) {
            throw new Refused.NotValid(
                    "closesOn",
                    "The closing date has passed. Change it, or leave it empty, before you raise the vacancy.");
        }
    }

    /** @throws Refused.NotValid if the last day for applications would be moved into the past */
    void mayClose(VacancyTerms before, VacancyTerms after) {
        if (!Objects.equals(before.closesOn(), after.closesOn()) && !after.takesApplicationsOn(today.day())) {
            throw new Refused.NotValid(
                    "closesOn",
                    "The closing date of an open vacancy cannot be moved to a day that has passed. Choose today or a later day.");
        }
    }

    private void places(Actor actor, NewVacancy wanted, Faults faults) {
        if (wanted.sites().isEmpty()) {
            return;
        }
        Set<SiteId> open = sites.ofService(actor, wanted.service()).stream()
                .filter(site -> !site.isClosedOn(today.day()))
                .map(Site::id)
                .collect(Collectors.toUnmodifiableSet());
        faults.unless(open.containsAll(wanted.sites()), "sites", "Choose sites of this service that have not closed.");
    }
}
