package org.waymark.outbox;

import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.people.WorkAddresses;

/**
 * Sends what waits in the outbox, each message at least once: it counts as sent only when the mail server took it and that
 * was written down.
 */
@Singleton
public class Postman {

    static final String WAITING = "WAITING";
    static final String SENT = "SENT";
    static final String NO_ADDRESS = "NO_ADDRESS";
    static final String GIVEN_UP = "GIVEN_UP";

    private static final int AT_ONCE = 50;
    private static final int MOST_TRIES = 8;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);

    private final OutboxRepository messages;
    private final MailRoom room;
    private final WorkAddresses addresses;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;
    private final String site;

    Postman(
            OutboxRepository messages,
            MailRoom room,
            WorkAddresses addresses,
            Access access,
            AuditTrail trail,
            Today today,
            @Property(name = "waymark.address", defaultValue = "") String site) {
        this.messages = messages;
        this.room = room;
        this.addresses = addresses;
        this.access = access;
        this.trail = trail;
        this.today = today;
        this.site = site;
    }

    /**
     * Sends up to fifty of the messages that are due. Where no mail server is set they go on waiting; their readers see them
     * after signing in all the same.
     *
     * @return how many were sent
     * @throws org.waymark.kernel.Refused.NotAllowed if the actor does not look after the outbox
     */
    @Transactional
    public int deliver(Actor actor) {
        access.require(actor, Permission.SEND_MESSAGES);
        if (!room.isOpen()) {
            return 0;
        }
        Instant now = today.now();
        List<OutboxRow> due = messages.lockDue(now, AT_ONCE);
        if (due.isEmpty()) {
            return 0;
        }
        Map<PersonId, String> known =
                addresses.of(actor, due.stream().map(OutboxRow::personId).collect(Collectors.toSet()));
        int sent = 0;
        for (OutboxRow one : due) {
            sent += deliver(one, known.get(one.personId()), now) ? 1 : 0;
        }
        trail.record(actor, Act.MESSAGES_SENT, null, "outbox", sent + " of " + due.size());
        return sent;
    }

    private boolean deliver(OutboxRow one, @Nullable String address, Instant now) {
        if (address == null) {
            messages.tried(one.id(), NO_ADDRESS, one.tries(), now, null);
            return false;
        }
        int tries = one.tries() + 1;
        if (room.send(address, MailText.subject(one.amount()), MailText.body(one.amount(), site))) {
            messages.tried(one.id(), SENT, tries, now, now);
            return true;
        }
        Instant next = now.plus(FIRST_WAIT.multipliedBy(1L << tries));
        messages.tried(one.id(), tries >= MOST_TRIES ? GIVEN_UP : WAITING, tries, next, null);
        return false;
    }
}
