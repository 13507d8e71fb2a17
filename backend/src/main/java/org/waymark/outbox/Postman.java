package org.waymark.outbox;

import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * Sends what waits in the outbox, one mail for all that somebody has waiting. A try counts before it is made and a message
 * counts as sent when the mail server took it, so that no mishap sends the same again and again.
 */
@Singleton
public class Postman {

    /** News of one session; of several, and of one that was moved, the day alone does not say that they are over. */
    private static final List<MessageKind> OF_ONE_SESSION =
            List.of(MessageKind.SESSION_BOOKED, MessageKind.SESSION_CANCELLED);

    static final String WAITING = "WAITING";
    static final String NO_ADDRESS = "NO_ADDRESS";
    static final String GIVEN_UP = "GIVEN_UP";

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int PEOPLE_AT_ONCE = 50;
    private static final int MESSAGES_AT_ONCE = 2_000;
    private static final int MOST_TRIES = 8;
    private static final int FIRST_WAIT_SECONDS = 300;
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
     * Sends what is due to up to fifty people, one mail each, however many messages they have. The messages of a mail are
     * claimed before it is sent and marked after, in transactions of their own: whatever happens to one mail, the others go
     * their way, and nothing that was sent goes again. That a session was booked or cancelled that is over
     * by then is not sent any more. Where no mail server is set messages go on waiting; their readers
     * see them after signing in all the same.
     *
     * @return how many messages were sent
     * @throws org.waymark.kernel.Refused.NotAllowed if the actor does not look after the outbox
     */
    public int deliver(Actor actor) {
        access.require(actor, Permission.SEND_MESSAGES);
        if (!room.isOpen()) {
            return 0;
        }
        Instant now = today.now();
        transactions.executeWrite(status -> messages.past(OF_ONE_SESSION, today.day()));
        List<OutboxRow> due = messages.due(now, now.minus(ASKED_AGAIN_FOR), PEOPLE_AT_ONCE, MESSAGES_AT_ONCE);
        if (due.isEmpty()) {
            return 0;
        }
        Map<PersonId, List<OutboxRow>> each = due.stream()
                .collect(Collectors.groupingBy(OutboxRow::personId, LinkedHashMap::new, Collectors.toList()));
        Map<PersonId, String> known = addresses.of(actor, each.keySet());
        putOff(due.stream().filter(one -> !known.containsKey(one.personId())).toList(), now);
        int sent = 0;
        for (Map.Entry<PersonId, List<OutboxRow>> one : each.entrySet()) {
            String address = known.get(one.getKey());
            sent += address == null ? 0 : deliver(one.getValue(), address, now);
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
            transactions.executeWrite(status -> messages.putOff(ids(rows), now.plus(A_DAY)));
        }
    }

    /** Sends one mail that speaks of all these messages of one person, or of those that no other node was faster with. */
    private int deliver(List<OutboxRow> rows, String address, Instant now) {
        List<OutboxRow> claimed = transactions.executeWrite(status -> claim(rows, now));
        if (claimed == null || claimed.isEmpty() || !isTaken(claimed, address)) {
            return 0;
        }
        transactions.executeWrite(status -> messages.sent(ids(claimed), now));
        return claimed.size();
    }

    /** Only what still stands as it was read is claimed: its row is held, so that nobody else can claim it meanwhile. */
    private List<OutboxRow> claim(List<OutboxRow> rows, Instant now) {
        Set<OutboxRow> standing = Set.copyOf(messages.hold(ids(rows)));
        List<OutboxRow> mine = rows.stream().filter(standing::contains).toList();
        if (!mine.isEmpty()) {
            messages.claim(ids(mine), now, FIRST_WAIT_SECONDS, MOST_TRIES);
        }
        return mine;
    }

    /** Whatever goes wrong with one mail must not keep the others back; the log never says whose it was. */
    private boolean isTaken(List<OutboxRow> rows, String address) {
        try {
            return room.send(address, MailText.subject(rows), MailText.body(rows, site));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Messages {} could not be sent: {}", ids(rows), e.getClass().getSimpleName());
            return false;
        }
    }

    private static List<Long> ids(List<OutboxRow> rows) {
        return rows.stream().map(OutboxRow::id).toList();
    }
}
