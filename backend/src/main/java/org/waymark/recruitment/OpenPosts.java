package org.waymark.recruitment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.PayBand;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.Actor;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.people.NearServices;
import org.waymark.provision.LdService;

/** The posts that are open now, for people who think of their next step. */
@Singleton
public class OpenPosts {

    private final VacancyRepository vacancies;
    private final NearServices near;
    private final Frameworks frameworks;
    private final Access access;
    private final Today today;

    OpenPosts(VacancyRepository vacancies, NearServices near, Frameworks frameworks, Access access, Today today) {
        this.vacancies = vacancies;
        this.near = near;
        this.frameworks = frameworks;
        this.access = access;
        this.today = today;
    }

    /**
     * Posts in the role that services of the actor's own organisation look for somebody for today, whatever closes first at
     * the top. Drafts and what recruiters note are not told.
     *
     * @throws org.waymark.kernel.Refused.NotFound if there is no such role profile
     */
    @Transactional(readOnly = true)
    public List<OpenPost> of(Actor actor, RoleCode role) {
        access.require(actor, Permission.SEE_OWN_LADDER, actor.person(), "career ladder");
        Framework framework = frameworks.published();
        RoleProfile profile = framework.profile(role);
        Map<ServiceId, String> services =
                near.of(actor).stream().collect(Collectors.toMap(LdService::id, LdService::name));
        return services.isEmpty()
                ? List.of()
                : vacancies.openFor(role, services.keySet(), today.day()).stream()
                        .map(row -> new OpenPost(
                                row.title().isBlank() ? profile.name() : row.title(),
                                services.getOrDefault(row.serviceId(), ""),
                                row.weeklyHours(),
                                pay(framework, row),
                                row.closesOn()))
                        .toList();
    }

    private static String pay(Framework framework, VacancyRow row) {
        return row.payWords().isBlank()
                ? framework.band(row.payBand()).map(PayBand::inFull).orElse("")
                : row.payWords();
    }
}
