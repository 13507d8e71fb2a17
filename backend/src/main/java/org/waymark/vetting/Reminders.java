package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.outbox.MessageKind;
import org.waymark.outbox.NewMessage;
import org.waymark.outbox.Outbox;
import org.waymark.people.TeamPost;

/**
 * Reminds people of clearances that end. It only writes messages: whether somebody is cleared is worked out whenever it is
 * asked, and stays right if no reminder was ever written.
 */
@Singleton
public class Reminders {

    private final RenewalDesk desk;
    private final RenewalRepository renewals;
    private final RoleGrants grants;
    private final Outbox outbox;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Reminders(
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
     * Writes the reminders that are due 180, 90, 60, 30, 14 and 7 days before a clearance ends: to the person, and one for all
     * of them to each recruiter and manager of the service. A day on which it did not run is made up for; nothing is written
     * twice. Renewals that are under way need none.
     *
     * @return how many clearances people were reminded of
     * @throws org.waymark.kernel.Refused.NotAllowed if the actor is no job that writes reminders
     */
    @Transactional
    public int write(Actor actor) {
        access.require(actor, Permission.WRITE_REMINDERS);
        LocalDate day = today.day();
        Map<PersonId, TeamPost> posts = desk.posts(actor, day);
        List<RenewalRow> due = due(day).stream()
                .filter(row -> posts.containsKey(row.personId()))
                .toList();
        if (due.isEmpty()) {
            return 0;
        }
        var messages = new ArrayList<NewMessage>();
        var amounts = new HashMap<ServiceId, Integer>();
        for (RenewalRow row : due) {
            int days = RenewalRules.band(row.expiresOn(), day).days();
            ServiceId service =
                    Objects.requireNonNull(posts.get(row.personId())).service();
            renewals.remind(row.id(), days, today.now());
            amounts.merge(service, 1, Integer::sum);
            messages.add(new NewMessage(
                    service,
                    row.personId(),
                    MessageKind.OWN_CLEARANCE,
                    1,
                    "ends/" + row.id().text() + "/" + row.expiresOn() + "/" + days));
        }
        messages.addAll(toKeepers(actor, amounts, day));
        outbox.put(actor, messages);
        trail.record(actor, Act.REMINDED, null, "renewals", due.size() + " clearances");
        return due.size();
    }

    private List<RenewalRow> due(LocalDate day) {
        List<RenewalRow> ending =
                renewals.ending(true, List.of(Actor.NOBODY), day, day.plusDays(RenewalBand.DAYS_180.days()));
        if (ending.isEmpty()) {
            return List.of();
        }
        Set<ReminderRow> before =
                Set.copyOf(renewals.reminded(ending.stream().map(RenewalRow::id).toList()));
        return ending.stream()
                .filter(row -> row.caseId() == null)
                .filter(row -> !before.contains(new ReminderRow(
                        row.id(), RenewalRules.band(row.expiresOn(), day).days())))
                .toList();
    }

    private List<NewMessage> toKeepers(Actor actor, Map<ServiceId, Integer> amounts, LocalDate day) {
        Map<ServiceId, Set<PersonId>> recruiters = grants.holders(actor, Role.RECRUITER, amounts.keySet());
        Map<ServiceId, Set<PersonId>> managers = grants.holders(actor, Role.SERVICE_MANAGER, amounts.keySet());
        var messages = new ArrayList<NewMessage>();
        amounts.forEach((service, amount) -> {
            Set<PersonId> keepers = new java.util.HashSet<>(recruiters.getOrDefault(service, Set.of()));
            keepers.addAll(managers.getOrDefault(service, Set.of()));
            messages.addAll(keepers.stream()
                    .map(keeper -> new NewMessage(
                            service,
                            keeper,
                            MessageKind.RENEWALS,
                            amount,
                            "renewals/" + day + "/" + service.text() + "/" + keeper.text()))
                    .collect(Collectors.toList()));
        });
        return messages;
    }
}
