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
import org.waymark.outbox.MessageKind;
import org.waymark.outbox.NewMessage;
import org.waymark.outbox.Outbox;
import org.waymark.people.PersonName;

/** Reminds people of supervision that is due and not booked, and supervisors once a week of what is overdue. */
@Singleton
public class SupervisionReminders {

    private final Standings standings;
    private final Outbox outbox;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    SupervisionReminders(Standings standings, Outbox outbox, Access access, AuditTrail trail, Today today) {
        this.standings = standings;
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
     * Writes what is due: one message for each day on which a session falls due and none is booked, and one a week to each
     * supervisor. Nothing is written twice.
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
        for (SupervisionStanding one : standings.of(actor, null)) {
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
        if (!messages.isEmpty()) {
            outbox.put(actor, messages);
        }
        trail.record(actor, Act.REMINDED, null, "supervision", people + " people");
        return people;
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
