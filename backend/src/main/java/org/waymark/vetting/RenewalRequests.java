package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ClearanceId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.outbox.MessageKind;
import org.waymark.outbox.NewMessage;
import org.waymark.outbox.Outbox;
import org.waymark.people.TeamPost;

/** Lets managers ask the recruiters of a service to begin renewals. */
@Singleton
public class RenewalRequests {

    private final RenewalDesk desk;
    private final RenewalRepository renewals;
    private final RoleGrants grants;
    private final Outbox outbox;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    RenewalRequests(
            RenewalDesk desk,
            RenewalRepository renewals,
            RoleGrants grants,
            Outbox outbox,
            Access access,
            AuditTrail trail,
            Today today) {
        this.desk = desk;
        this.renewals = renewals;
        this.grants = grants;
        this.outbox = outbox;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Asks the recruiters to begin the renewals of the clearances. Those that are under way, or asked for already, are left
     * alone. Each recruiter gets one message.
     *
     * @return how many were asked for
     * @throws Refused.NotFound if the actor's right does not reach one of them
     * @throws Refused.NotAllowed if one is the actor's own
     * @throws Refused.NotValid if there are none, or more than fifty
     * @throws Refused.NotNow if nobody is a recruiter of one of the services
     */
    @Transactional
    public int ask(Actor actor, Collection<ClearanceId> chosen) {
        access.require(actor, Permission.ASK_FOR_RENEWALS);
        List<RenewalRow> rows = desk.chosen(actor, chosen, Permission.ASK_FOR_RENEWALS).stream()
                .filter(row -> row.caseId() == null && row.askedAt() == null)
                .toList();
        Map<PersonId, TeamPost> posts = desk.posts(actor, today.day());
        Map<ServiceId, Long> amounts = rows.stream()
                .map(row -> posts.get(row.personId()))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(TeamPost::service, Collectors.counting()));
        write(actor, amounts);
        rows.forEach(row -> renewals.ask(Ids.next(), row.id(), actor.person(), today.now()));
        trail.record(actor, Act.RENEWALS_ASKED, null, "renewals", rows.size() + " of " + chosen.size());
        return rows.size();
    }

    /**
     * Takes back what the actor has asked for.
     *
     * @return how many were taken back
     * @throws Refused.NotFound if the actor's right does not reach one of them
     */
    @Transactional
    public int takeBack(Actor actor, Collection<ClearanceId> chosen) {
        access.require(actor, Permission.ASK_FOR_RENEWALS);
        desk.chosen(actor, chosen, Permission.ASK_FOR_RENEWALS);
        long back = renewals.takeBack(chosen, actor.person(), today.now());
        trail.record(actor, Act.RENEWALS_ASKED, null, "renewals", back + " taken back");
        return (int) back;
    }

    private void write(Actor actor, Map<ServiceId, Long> amounts) {
        Map<ServiceId, Set<PersonId>> recruiters = grants.holders(actor, Role.RECRUITER, amounts.keySet());
        if (!recruiters.keySet().containsAll(amounts.keySet())) {
            throw new Refused.NotNow(
                    "Nobody is a recruiter of this service, so nobody can be asked. Tell an administrator.");
        }
        var messages = new ArrayList<NewMessage>();
        String batch = Long.toString(Ids.next());
        amounts.forEach((service, amount) -> recruiters
                .getOrDefault(service, Set.of())
                .forEach(recruiter -> messages.add(new NewMessage(
                        service,
                        recruiter,
                        MessageKind.RENEWALS_ASKED,
                        amount.intValue(),
                        "asked/" + batch + "/" + recruiter.text() + "/" + service.text()))));
        outbox.put(actor, messages);
    }
}
