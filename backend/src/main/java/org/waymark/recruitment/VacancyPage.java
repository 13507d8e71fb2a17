package org.waymark.recruitment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.provision.LdService;

/**
 * A page of vacancies, open ones first and the newest of them first.
 *
 * @param total how many there are in all
 * @param mayRaise the services for which the reader may raise and close vacancies, by name
 */
public record VacancyPage(List<Vacancy> list, int total, Words words, List<LdService> mayRaise) {

    public VacancyPage {
        list = List.copyOf(list);
        mayRaise = List.copyOf(mayRaise);
    }

    /** The names of what the vacancies speak of; a level of clearance by its code. */
    public record Words(
            Map<ServiceId, String> services,
            Map<SiteId, String> sites,
            Map<RoleCode, RoleProfile> roles,
            Map<String, String> clearances,
            Map<PersonId, String> people) {}

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

    public boolean mayClose(Vacancy vacancy) {
        return vacancy.isOpen()
                && mayRaise.stream().anyMatch(service -> service.id().equals(vacancy.service()));
    }
}
