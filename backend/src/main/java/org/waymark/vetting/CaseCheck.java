package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.provision.Site;
import org.waymark.provision.Sites;

/** Whether a case, or a decision about one, can be as somebody enters it. */
@Singleton
class CaseCheck {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_YEARS = 15;

    private final VettingCaseRepository cases;
    private final RuleDesk desk;
    private final Sites sites;
    private final Frameworks frameworks;
    private final Today today;

    CaseCheck(VettingCaseRepository cases, RuleDesk desk, Sites sites, Frameworks frameworks, Today today) {
        this.cases = cases;
        this.desk = desk;
        this.sites = sites;
        this.frameworks = frameworks;
        this.today = today;
    }

    /** @throws Refused.NotValid with everything that is wrong */
    void sound(Actor actor, NewCase wanted) {
        var faults = new Faults();
        RuleSheet sheet = desk.sheet(actor, false, today.day());
        if (wanted.person() == null) {
            faults.required("given", wanted.given(), LONGEST_NAME, "Give the candidate’s given name.");
            faults.required("family", wanted.family(), LONGEST_NAME, "Give the candidate’s family name.");
        }
        faults.unless(
                frameworks.published(actor).role(wanted.role()).isPresent(), "role", "Choose the role of the post.");
        faults.unless(
                sheet.schemes().find(wanted.level()).isPresent(), "level", "Choose the level that is applied for.");
        faults.unless(
                sheet.schemes().mayBeGivenBy(wanted.level(), wanted.issuer()),
                "issuer",
                "This body does not give clearances of this level. Choose the force of the site.");
        boolean knownBody = sheet.bodies().containsKey(wanted.issuer());
        faults.unless(knownBody, "issuer", "Choose who decides.");
        site(actor, wanted, sheet, faults);
        start(wanted.provisionalStart(), faults);
        faults.unless(
                isFirst(wanted), "family", "There is an open case for this name, force and level. Open that one.");
        faults.refuseIfAny();
    }

    /** @throws Refused.NotValid if a start lies too far away to be meant */
    void start(Optional<LocalDate> start) {
        var faults = new Faults();
        start(start.orElse(null), faults);
        faults.refuseIfAny();
    }

    /** @throws Refused.NotValid if the days of a grant cannot be */
    void sound(Decision.Granted granted) {
        var faults = new Faults();
        faults.unless(
                !granted.from().isAfter(today.day()),
                "grantedOn",
                "A clearance is recorded once it has been given. This day has not come yet.");
        faults.unless(
                granted.until().isAfter(granted.from()), "expiresOn", "A clearance ends after the day it begins.");
        faults.unless(
                ChronoUnit.YEARS.between(granted.from(), granted.until()) < LONGEST_YEARS,
                "expiresOn",
                "No clearance holds for " + LONGEST_YEARS + " years. Check the year.");
        faults.refuseIfAny();
    }

    private void start(@Nullable LocalDate start, Faults faults) {
        faults.unless(
                start == null
                        || (start.isAfter(today.day().minusYears(1))
                                && start.isBefore(today.day().plusYears(2))),
                "provisionalStart",
                "Give a day within two years, or none.");
    }

    private void site(Actor actor, NewCase wanted, RuleSheet sheet, Faults faults) {
        if (wanted.site() == null) {
            return;
        }
        List<Site> found = sites.ofServices(actor, List.of(wanted.service())).stream()
                .filter(one -> one.id().equals(wanted.site()) && one.isOpenOn(today.day()))
                .toList();
        faults.unless(!found.isEmpty(), "site", "Choose a site of the service that is open.");
        for (Site site : found) {
            ForceCode home = site.forceCode();
            if (home != null && !counts(home, wanted, sheet.book())) {
                faults.add(
                        "issuer",
                        "The site belongs to " + sheet.body(home)
                                + ", which has not said that it accepts clearances by " + sheet.body(wanted.issuer())
                                + ".");
            }
        }
    }

    private boolean counts(ForceCode home, NewCase wanted, RuleBook book) {
        return home.equals(wanted.issuer())
                || wanted.issuer().equals(Schemes.NATIONAL)
                || book.answer(home, wanted.issuer(), wanted.level(), today.day()) == AcceptanceAnswer.ACCEPTED;
    }

    /** Nobody has two open cases of one force and level in a service. */
    private boolean isFirst(NewCase wanted) {
        String name = name(wanted.given(), wanted.family());
        PersonId person = wanted.person();
        return cases.open(false, List.of(wanted.service())).stream()
                .filter(one ->
                        one.issuer().equals(wanted.issuer()) && one.level().equals(wanted.level()))
                .noneMatch(one -> person == null
                        ? name(one.givenName(), one.familyName()).equals(name)
                        : person.equals(one.personId()));
    }

    private static String name(String given, String family) {
        return (Faults.clean(given) + " " + Faults.clean(family)).toLowerCase(Locale.UK);
    }
}
