package org.waymark.recruitment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.framework.PayBand;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.VacancyId;
import org.waymark.provision.LdService;

/**
 * A page of vacancies, open ones first and the newest of them first.
 *
 * @param total how many there are in all
 * @param candidates how many candidates go on, for each vacancy that has any
 * @param mayRaise the services for which the reader may raise and close vacancies, by name
 * @param mayPrepare the services for which the reader may read adverts and prepare drafts, by name
 */
public record VacancyPage(
        List<Vacancy> list,
        int total,
        Words words,
        Map<VacancyId, Integer> candidates,
        List<LdService> mayRaise,
        List<LdService> mayPrepare) {

    public VacancyPage {
        list = List.copyOf(list);
        mayRaise = List.copyOf(mayRaise);
        mayPrepare = List.copyOf(mayPrepare);
    }

    /** The names of what the vacancies speak of; a level of clearance by its code. */
    public record Words(
            Map<ServiceId, String> services,
            Map<SiteId, String> sites,
            Map<RoleCode, RoleProfile> roles,
            Map<String, String> clearances,
            Map<PersonId, String> people,
            Map<String, PayBand> bands) {}

    /** The name that the post's advert gives it; the role profile's name where it gives none. */
    public String title(Vacancy vacancy) {
        String title = vacancy.terms().title();
        return title.isEmpty() ? role(vacancy) : title;
    }

    /** The band with its amounts and what the advert says is paid, or nothing. */
    public String pay(Vacancy vacancy) {
        VacancyTerms terms = vacancy.terms();
        PayBand band = words.bands().get(terms.payBand());
        String named = band == null ? "" : band.inFull();
        return named.isEmpty() || terms.pay().isEmpty() ? named + terms.pay() : named + ". Advert: " + terms.pay();
    }

    public String service(Vacancy vacancy) {
        return words.services().getOrDefault(vacancy.service(), "");
    }

    /** The role profile's name. */
    public String role(Vacancy vacancy) {
        RoleProfile profile = words.roles().get(vacancy.role());
        return profile == null ? vacancy.role().value() : profile.name();
    }

    /** The sites by name, or nothing. */
    public String sites(Vacancy vacancy) {
        return vacancy.sites().stream()
                .map(site -> words.sites().getOrDefault(site, ""))
                .filter(name -> !name.isEmpty())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The level of clearance by name, or nothing. */
    public String clearance(Vacancy vacancy) {
        return words.clearances().getOrDefault(vacancy.clearance(), vacancy.clearance());
    }

    /** Who raised it, or nothing where the reader may not know. */
    public String raisedBy(Vacancy vacancy) {
        return words.people().getOrDefault(vacancy.raisedBy(), "");
    }

    /** How many of its candidates are neither in post nor out. */
    public int openCandidates(Vacancy vacancy) {
        return candidates.getOrDefault(vacancy.id(), 0);
    }

    public boolean mayClose(Vacancy vacancy) {
        return vacancy.isOpen()
                && mayRaise.stream().anyMatch(service -> service.id().equals(vacancy.service()));
    }
}
