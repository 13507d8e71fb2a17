package org.waymark.assessment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
import org.waymark.people.InPost;

/** Reminds people of certificates among their own files that end: of the day, never of what they are called. */
@Singleton
public class CertificateReminders {

    static final int SOON_DAYS = 90;

    /** One that ended earlier was told of already, or was entered when it was over. */
    private static final int ENDED_SINCE_DAYS = 28;

    private final FileRepository files;
    private final InPost posts;
    private final Outbox outbox;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    CertificateReminders(
            FileRepository files, InPost posts, Outbox outbox, Access access, AuditTrail trail, Today today) {
        this.files = files;
        this.posts = posts;
        this.outbox = outbox;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Writes what is due: one message when a certificate is in its last 90 days, and one when it has ended. Nothing is
     * written twice.
     *
     * @return how many people something is due for
     * @throws org.waymark.kernel.Refused.NotAllowed if the actor is no job that writes reminders
     */
    @Transactional
    public int write(Actor actor) {
        access.require(actor, Permission.WRITE_REMINDERS);
        LocalDate day = today.day();
        Map<PersonId, ServiceId> services = new HashMap<>();
        posts.learners(actor, day).stream()
                .filter(post -> post.isWorkedOn(day))
                .forEach(post -> services.putIfAbsent(post.person(), post.service()));
        List<NewMessage> messages =
                files.endingOfAnybody(day.minusDays(ENDED_SINCE_DAYS), day.plusDays(SOON_DAYS)).stream()
                        .filter(row -> services.containsKey(row.personId()))
                        .map(row -> message(row, Objects.requireNonNull(services.get(row.personId())), day))
                        .toList();
        if (!messages.isEmpty()) {
            outbox.put(actor, messages);
        }
        int people = messages.stream()
                .map(NewMessage::to)
                .collect(Collectors.toCollection(HashSet::new))
                .size();
        trail.record(actor, Act.REMINDED, null, "certificates", people + " people");
        return people;
    }

    private static NewMessage message(EndingRow row, ServiceId service, LocalDate day) {
        String stage = row.endsOn().isBefore(day) ? "ENDED" : "SOON";
        return new NewMessage(
                service,
                row.personId(),
                MessageKind.CERTIFICATE_ENDING,
                1,
                "certificate/" + row.id().text() + "/" + row.endsOn() + "/" + stage,
                About.day(row.endsOn()));
    }
}
