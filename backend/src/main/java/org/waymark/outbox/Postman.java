package org.waymark.outbox;

import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.people.WorkAddresses;

/**
 * Sends what waits in the outbox. A try counts before it is made and a message counts as sent when the mail server took it,
 * so that no mishap sends the same again and again.
 */
@Singleton
public class Postman {

    static final String WAITING = "WAITING";
    static final String SENT = "SENT";
    static final String NO_ADDRESS = "NO_ADDRESS";
    static final String GIVEN_UP = "GIVEN_UP";

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int AT_ONCE = 50;
    private static final int MOST_TRIES = 8;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration ASKED_AGAIN_FOR = Duration.ofDays(30);

    private final OutboxRepository messages;
    private final MailRoom room;
    private final WorkAddresses addresses;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;
    private final TransactionOperations<Connection> transactions;
    private final String site;

    Postman(
            OutboxRepository messages,
            MailRoom room,
            WorkAddresses addresses,
            Access access,
            AuditTrail trail,
            Today today,
            TransactionOperations<Connection> transactions,
            @Property(name = "waymark.address", defaultValue = "") String site) {
        this.messages = messages;
        this.room = room;
        this.addresses = addresses;
        this.access = access;
        this.trail = trail;
        this.today = today;
        this.transactions = transactions;
        this.site = site;
    }

    /**
     * Sends up to fifty of the messages that are due. Each is claimed before it is sent and marked after, in transactions of
     * its own: whatever happens to one of them, the others go their way, and nothing that was sent goes again. Where no mail
     * server is set they go on waiting; their readers see them after signing in all the same.
     *
     * @return how many were sent
     * @throws org.waymark.kernel.Refused.NotAllowed if the actor does not look after the outbox
     */
    public int deliver(Actor actor) {
        access.require(actor, Permission.SEND_MESSAGES);
        if (!room.isOpen()) {
            return 0;
        }
        Instant now = today.now();
        List<OutboxRow> due = messages.due(now, now.minus(ASKED_AGAIN_FOR), AT_ONCE);
        if (due.isEmpty()) {
            return 0;
        }
        Map<PersonId, String> known =
                addresses.of(actor, due.stream().map(OutboxRow::personId).collect(Collectors.toSet()));
        putOff(due.stream().filter(one -> !known.containsKey(one.personId())).toList(), now);
        int sent = 0;
        for (OutboxRow one : due) {
            String address = known.get(one.personId());
            sent += address != null && deliver(one, address, now) ? 1 : 0;
        }
        String details = sent + " of " + due.size();
        transactions.executeWrite(status -> {
            trail.record(actor, Act.MESSAGES_SENT, null, "outbox", details);
            return due;
        });
        return sent;
    }

    /** Without an address they are looked at again tomorrow: somebody may enter one. */
    private void putOff(List<OutboxRow> rows, Instant now) {
        if (!rows.isEmpty()) {
            transactions.executeWrite(
                    status -> messages.putOff(rows.stream().map(OutboxRow::id).toList(), now.plus(A_DAY)));
        }
    }

    private boolean deliver(OutboxRow one, String address, Instant now) {
        int tries = one.tries() + 1;
        String until = tries >= MOST_TRIES ? GIVEN_UP : WAITING;
        Instant next = now.plus(FIRST_WAIT.multipliedBy(1L << tries));
        Long claimed = transactions.executeWrite(status -> messages.claim(one.id(), one.tries(), until, next));
        if (claimed == null || claimed == 0 || !isTaken(one, address)) {
            return false;
        }
        transactions.executeWrite(status -> messages.sent(one.id(), now));
        return true;
    }

    /** Whatever goes wrong with one message must not keep the others back; the log never says whose it was. */
    private boolean isTaken(OutboxRow one, String address) {
        try {
            return room.send(address, MailText.subject(one.amount()), MailText.body(one.amount(), site));
        } catch (RuntimeException e) {
            LOG.warn("Message {} could not be sent: {}", one.id(), e.getClass().getSimpleName());
            return false;
        }
    }
}
