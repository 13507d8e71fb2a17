package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import org.waymark.kernel.VettingCaseId;
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
    private final ReminderRepository reminders;
    private final RoleGrants grants;
    private final Outbox outbox;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Reminders(
            RenewalDesk desk,
            RenewalRepository renewals,
            ReminderRepository reminders,
            RoleGrants grants,
            Outbox outbox,
            Access access,
            AuditTrail trail,
            Today today) {
        this.desk = desk;
        this.renewals = renewals;
        this.reminders = reminders;
        this.grants = grants;
        this.outbox = outbox;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** What is due, and those cases in which nobody here can do anything for now. */
    private record Due(List<RenewalRow> rows, Set<VettingCaseId> beyondUs) {

        boolean isBeyondUs(RenewalRow row) {
            VettingCaseId open = row.caseId();
            return open != null && beyondUs.contains(open);
        }
    }

    /**
     * Writes the reminders that are due 180, 90, 60, 30, 14 and 7 days before a clearance ends: to the person, and one for all
     * of them to each recruiter and manager of the service. A day on which it did not run is made up for; nothing is written
     * twice. While the renewal is with the police or decided the person gets none, and recruiters and managers only those of
     * the last 30 days.
     *
     * @return how many clearances people were reminded of
     * @throws org.waymark.kernel.Refused.NotAllowed if the actor is no job that writes reminders
     */
    @Transactional
    public int write(Actor actor) {
        access.require(actor, Permission.WRITE_REMINDERS);
        LocalDate day = today.day();
        Map<PersonId, TeamPost> posts = desk.posts(actor, day);
        Due due = due(day, posts.keySet());
        if (due.rows().isEmpty()) {
            return 0;
        }
        var messages = new ArrayList<NewMessage>();
        var written = new ArrayList<WrittenReminder>();
        var amounts = new HashMap<ServiceId, Integer>();
        for (RenewalRow row : due.rows()) {
            ServiceId service =
                    Objects.requireNonNull(posts.get(row.personId())).service();
            int days = days(row, day);
            written.add(new WrittenReminder(row.id(), row.expiresOn(), days, today.now()));
            amounts.merge(service, 1, Integer::sum);
            if (!due.isBeyondUs(row)) {
                messages.add(toHolder(row, service, days));
            }
        }
        reminders.add(written);
        messages.addAll(toKeepers(actor, amounts, day));
        outbox.put(actor, messages);
        trail.record(actor, Act.REMINDED, null, "renewals", due.rows().size() + " clearances");
        return due.rows().size();
    }

    private static NewMessage toHolder(RenewalRow row, ServiceId service, int days) {
        return new NewMessage(
                service,
                row.personId(),
                MessageKind.OWN_CLEARANCE,
                1,
                "ends/" + row.id().text() + "/" + row.expiresOn() + "/" + days);
    }

    private static int days(RenewalRow row, LocalDate day) {
        return RenewalRules.band(row.expiresOn(), day).days();
    }

    private Due due(LocalDate day, Set<PersonId> here) {
        List<RenewalRow> ending =
                renewals.ending(true, List.of(Actor.NOBODY), day, day.plusDays(RenewalBand.DAYS_180.days())).stream()
                        .filter(row -> here.contains(row.personId()))
                        .toList();
        if (ending.isEmpty()) {
            return new Due(List.of(), Set.of());
        }
        Set<ReminderRow> before =
                Set.copyOf(reminders.of(ending.stream().map(RenewalRow::id).toList()));
        var cases = new HashSet<VettingCaseId>();
        for (RenewalRow row : ending) {
            VettingCaseId open = row.caseId();
            if (open != null) {
                cases.add(open);
            }
        }
        var all = new Due(ending, cases.isEmpty() ? Set.of() : Set.copyOf(renewals.beyondUs(cases)));
        List<RenewalRow> rows = ending.stream()
                .filter(row -> !all.isBeyondUs(row) || days(row, day) <= RenewalBand.DAYS_30.days())
                .filter(row -> !before.contains(new ReminderRow(row.id(), row.expiresOn(), days(row, day))))
                .toList();
        return new Due(rows, all.beyondUs());
    }

    private List<NewMessage> toKeepers(Actor actor, Map<ServiceId, Integer> amounts, LocalDate day) {
        Map<ServiceId, Set<PersonId>> recruiters = grants.holders(actor, Role.RECRUITER, amounts.keySet());
        Map<ServiceId, Set<PersonId>> managers = grants.holders(actor, Role.SERVICE_MANAGER, amounts.keySet());
        var messages = new ArrayList<NewMessage>();
        amounts.forEach((service, amount) -> {
            Set<PersonId> keepers = new HashSet<>(recruiters.getOrDefault(service, Set.of()));
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
