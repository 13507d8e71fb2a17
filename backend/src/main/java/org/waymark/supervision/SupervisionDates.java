package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.provision.LdService;
import org.waymark.provision.LdServices;

/** Whether supervision is held as often as it is to be: dates for supervisors and managers, never what was said. */
@Singleton
public class SupervisionDates {

    private final Standings standings;
    private final LdServices services;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    SupervisionDates(Standings standings, LdServices services, Access access, AuditTrail trail, Today today) {
        this.standings = standings;
        this.services = services;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * How the supervision of the people stands whom the actor supervises or looks after. State follows from the rules as
     * they are today, so all of one service are worked out, up to 20,000, before a page of them is shown.
     *
     * @param asked the service; none for all of the actor's people
     * @param only people in this state; none for all
     * @param page from 1
     * @throws Refused.NotFound if the actor's right does not reach the service
     */
    @Transactional
    public TeamSupervision of(Actor actor, @Nullable ServiceId asked, @Nullable ComplianceState only, int page) {
        access.require(actor, Permission.READ_SUPERVISION_DATES);
        List<LdService> open = services.list(actor).stream()
                .filter(service -> access.allows(actor, Permission.READ_SUPERVISION_DATES, service.id()))
                .toList();
        LdService service = asked == null
                ? null
                : open.stream()
                        .filter(one -> one.id().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new Refused.NotFound("service"));
        List<SupervisionStanding> all = standings.of(actor, asked).stream()
                .filter(one -> !actor.is(one.name().id()))
                .toList();
        trail.record(
                actor,
                Act.SUPERVISION_DATES_READ,
                null,
                asked == null ? "people" : "service " + asked.text(),
                all.size() + " people");
        return page(open, service, only, all, page);
    }

    /** How many people there are whose supervision is overdue, of those whose dates the actor may read; nobody is named. */
    @Transactional(readOnly = true)
    public int overdue(Actor actor) {
        access.require(actor, Permission.READ_SUPERVISION_DATES);
        return (int) standings.of(actor, null).stream()
                .filter(one -> !actor.is(one.name().id()) && one.state() == ComplianceState.OVERDUE)
                .count();
    }

    private TeamSupervision page(
            List<LdService> open,
            @Nullable LdService service,
            @Nullable ComplianceState only,
            List<SupervisionStanding> all,
            int page) {
        List<SupervisionStanding> shown = all.stream()
                .filter(one -> only == null || one.state() == only)
                .sorted(Comparator.comparing(SupervisionStanding::state).reversed())
                .toList();
        int from = Math.clamp((page - 1L) * TeamSupervision.PAGE, 0, shown.size());
        Map<ComplianceState, Long> counts =
                all.stream().collect(Collectors.groupingBy(SupervisionStanding::state, Collectors.counting()));
        return new TeamSupervision(
                open,
                service,
                only,
                shown.subList(from, Math.min(shown.size(), from + TeamSupervision.PAGE)),
                counts,
                page,
                shown.size(),
                today.day());
    }
}
