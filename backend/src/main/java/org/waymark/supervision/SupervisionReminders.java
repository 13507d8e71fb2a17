package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.Today;
import org.waymark.outbox.About;
import org.waymark.outbox.MessageKind;
import org.waymark.outbox.NewMessage;
import org.waymark.outbox.Outbox;
import org.waymark.people.PersonName;

/**
 * Reminds people of supervision that is due and not booked and of what they promised and is late, and supervisors once a
 * week of what is overdue.
 */
@Singleton
public class SupervisionReminders {

    /** A promise that is late for longer was told of already, unless no job ran for weeks. */
    private static final int LATE_SINCE_DAYS = 28;

    private final Standings standings;
    private final PromiseRepository promises;
    private final Outbox outbox;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    SupervisionReminders(
            Standings standings,
            PromiseRepository promises,
            Outbox outbox,
            Access access,
            AuditTrail trail,
            Today today) {
        this.standings = standings;
        this.promises = promises;
        this.outbox = outbox;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** Of how many people a supervisor is told, and where most of them work. */
    private record Late(ServiceId service, int people) {

        Late and(Late other) {
            return new Late(service, people + other.people());
        }
    }

    /**
     * Writes what is due: one message for each day on which a session falls due and none is booked, one when a promise has
     * become late, and one a week to each supervisor. Nothing is written twice.
     *
     * @return how many people's supervision is due or overdue without a session
     * @throws org.waymark.kernel.Refused.NotAllowed if the actor is no job that writes reminders
     */
    @Transactional
    public int write(Actor actor) {
        access.require(actor, Permission.WRITE_REMINDERS);
        var messages = new ArrayList<NewMessage>();
        Map<PersonId, Late> late = new HashMap<>();
        int people = 0;
        List<SupervisionStanding> all = standings.of(actor, null);
        for (SupervisionStanding one : all) {
            List<ComplianceLine> due = unbooked(one);
            if (due.isEmpty()) {
                continue;
            }
            people++;
            messages.addAll(toPerson(one, due));
            PersonName supervisor = one.supervisor();
            if (supervisor != null && one.state() == ComplianceState.OVERDUE) {
                late.merge(supervisor.id(), new Late(one.service(), 1), Late::and);
            }
        }
        String week = week(today.day());
        late.forEach((supervisor, many) -> messages.add(new NewMessage(
                many.service(),
                supervisor,
                MessageKind.SUPERVISION_LATE,
                many.people(),
                "supervision-late/" + supervisor.text() + "/" + week)));
        messages.addAll(latePromises(all));
        if (!messages.isEmpty()) {
            outbox.put(actor, messages);
        }
        trail.record(actor, Act.REMINDED, null, "supervision", people + " people");
        return people;
    }

    /** To whoever promised it, as long as they are in post: the day on which it was due, and no word of it. */
    private List<NewMessage> latePromises(List<SupervisionStanding> all) {
        Map<PersonId, ServiceId> services = new HashMap<>();
        all.forEach(one -> services.put(one.name().id(), one.service()));
        LocalDate day = today.day();
        var messages = new ArrayList<NewMessage>();
        for (LatePromise late : promises.late(day.minusDays(LATE_SINCE_DAYS), day)) {
            ServiceId service = services.get(late.ownerId());
            if (service != null) {
                messages.add(new NewMessage(
                        service,
                        late.ownerId(),
                        MessageKind.PROMISE_LATE,
                        1,
                        "promise-late/" + late.id() + "/" + late.dueOn(),
                        new About(late.dueOn(), null, late.sessionId())));
            }
        }
        return messages;
    }

    private static List<NewMessage> toPerson(SupervisionStanding one, List<ComplianceLine> due) {
        PersonId id = one.name().id();
        return due.stream()
                .map(line -> new NewMessage(
                        one.service(),
                        id,
                        MessageKind.SUPERVISION_DUE,
                        1,
                        "supervision/" + id.text() + "/" + line.kind().code() + "/" + line.due()))
                .toList();
    }

    private static List<ComplianceLine> unbooked(SupervisionStanding one) {
        return one.compliance().lines().stream()
                .filter(line -> line.state() == ComplianceState.OVERDUE || line.state() == ComplianceState.DUE_SOON)
                .filter(line -> !one.booked().containsKey(line.kind().code()))
                .toList();
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
