package org.waymark.vetting;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;
import org.waymark.provision.Site;
import org.waymark.provision.SiteClearance;
import org.waymark.provision.Sites;

/** Whether a start can be as somebody enters it, and which cases it needs. */
@Singleton
class StartCheck {

    private static final int LONGEST_NAME = 60;
    private static final String METROPOLITAN = "MPS";

    private final VettingCaseRepository cases;
    private final Frameworks frameworks;
    private final Sites sites;
    private final Today today;

    StartCheck(VettingCaseRepository cases, Frameworks frameworks, Sites sites, Today today) {
        this.cases = cases;
        this.frameworks = frameworks;
        this.sites = sites;
        this.today = today;
    }

    /** @throws org.waymark.kernel.Refused.NotValid with everything that is wrong */
    void sound(Actor actor, NewStart wanted) {
        var faults = new Faults();
        if (wanted.person() == null) {
            faults.required("given", wanted.given(), LONGEST_NAME, "Give the candidate’s given name.");
            faults.required("family", wanted.family(), LONGEST_NAME, "Give the candidate’s family name.");
        }
        faults.unless(
                frameworks.published(actor).role(wanted.role()).isPresent(), "role", "Choose the role of the post.");
        faults.unless(!wanted.sites().isEmpty(), "sites", "Choose every site of the post.");
        List<SiteId> open = sites.ofServices(actor, List.of(wanted.service())).stream()
                .filter(site -> site.isOpenOn(today.day()))
                .map(Site::id)
                .toList();
        faults.unless(open.containsAll(wanted.sites()), "sites", "Choose sites of the service that are open.");
        faults.unless(
                !wanted.offeredOn().isAfter(today.day()),
                "offeredOn",
                "An offer is written down once it was made. This day has not come yet.");
        faults.unless(isNear(wanted.provisionalStart()), "provisionalStart", "Give a day within two years, or none.");
        faults.refuseIfAny();
    }

    /** @throws org.waymark.kernel.Refused.NotValid if a candidate of the name has an open case in the service */
    void firstOf(NewStart wanted) {
        var faults = new Faults();
        faults.unless(
                wanted.person() != null
                        || cases.open(false, List.of(wanted.service())).stream().noneMatch(one -> isOf(one, wanted)),
                "family",
                "There is an open case for this name. Open that one.");
        faults.refuseIfAny();
    }

    boolean isNear(@Nullable LocalDate day) {
        return day == null
                || (day.isAfter(today.day().minusYears(1))
                        && day.isBefore(today.day().plusYears(2)));
    }

    /** One case for each force and level that a site asks and that nothing held, applied for or asked before satisfies. */
    List<NewCase> cases(NewStart wanted, GateFacts facts, LocalDate day) {
        var needed = new ArrayList<NewCase>();
        List<VettingCase> open = cases.open(false, List.of(wanted.service())).stream()
                .filter(one -> isOf(one, wanted))
                .toList();
        for (SiteClearance site : facts.sites()) {
            for (String level : site.levels().stream().sorted().toList()) {
                ForceCode issuer = issuer(site, level, facts);
                var asked = new GateClearances.Asked(site.name(), site.force(), level);
                boolean met = GateClearances.line(facts, asked, day).holds()
                        || open.stream()
                                .anyMatch(one -> GateClearances.satisfies(facts, asked, one.issuer(), one.level(), day))
                        || needed.stream()
                                .anyMatch(
                                        one -> GateClearances.satisfies(facts, asked, one.issuer(), one.level(), day));
                if (!met && issuer != null) {
                    needed.add(newCase(wanted, site, issuer, level));
                }
            }
        }
        return needed;
    }

    private static NewCase newCase(NewStart wanted, SiteClearance site, ForceCode issuer, String level) {
        return new NewCase(
                wanted.service(),
                site.id(),
                wanted.role(),
                wanted.person(),
                wanted.given(),
                wanted.family(),
                issuer,
                level,
                wanted.provisionalStart());
    }

    /** Where a site has no force, the force of another site of the post decides; Metropolitan clearance has one home. */
    private static @Nullable ForceCode issuer(SiteClearance site, String level, GateFacts facts) {
        if (site.force() != null) {
            return site.force();
        }
        if (level.equals(METROPOLITAN)) {
            return new ForceCode(METROPOLITAN);
        }
        return facts.sites().stream()
                .map(SiteClearance::force)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOf(VettingCase one, NewStart wanted) {
        PersonId person = wanted.person();
        return person == null
                ? name(one.givenName(), one.familyName()).equals(name(wanted.given(), wanted.family()))
                : person.equals(one.personId());
    }

    private static String name(String given, String family) {
        return (Faults.clean(given) + " " + Faults.clean(family)).toLowerCase(Locale.UK);
    }
}
