package org.waymark.outbox;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;

/** Where messages are written, and read by whoever they are for. */
@Singleton
public class Outbox {

    private static final Duration SHOWN = Duration.ofDays(90);

    /** How long messages are kept, whether they were read or not. */
    private static final int KEPT_MONTHS = 12;

    /** How many go in one transaction; the job asks again until none is left. */
    static final int BATCH = 2_000;

    private final OutboxRepository messages;
    private final NewRowRepository rows;
    private final MailRoom room;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Outbox(
            OutboxRepository messages,
            NewRowRepository rows,
            MailRoom room,
            Access access,
            AuditTrail trail,
            Today today) {
        this.messages = messages;
        this.rows = rows;
        this.room = room;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Writes messages in the transaction that gives cause for them; they are there only if it is committed. A message whose
     * key was used before is left out.
     *
     * @return those that were not there before
     * @throws org.waymark.kernel.Refused.NotFound if the actor's right does not reach one of the services
     */
    @Transactional
    public List<NewMessage> put(Actor actor, Collection<NewMessage> wanted) {
        access.require(actor, Permission.WRITE_MESSAGES);
        wanted.stream()
                .map(NewMessage::service)
                .distinct()
                .forEach(service -> access.require(actor, Permission.WRITE_MESSAGES, service));
        var tried = new LinkedHashMap<Long, NewMessage>();
        wanted.forEach(one -> tried.put(Ids.next(), one));
        List<NewMessage> added = tried.isEmpty() ? List.of() : added(actor, tried);
        trail.record(actor, Act.MESSAGES_WRITTEN, null, "outbox", added.size() + " messages");
        return added;
    }

    /**
     * Writes news of supervision that the actor takes part in, in the transaction in which it happened. The same news is
     * written once only. Whoever calls has made sure that the actor and the one who is told are the two of the session.
     *
     * @throws org.waymark.kernel.Refused.NotFound if the actor takes part in no supervision
     */
    @Transactional
    public void tell(Actor actor, Collection<SessionNews> news) {
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "supervision");
        var tried = new LinkedHashMap<Long, NewMessage>();
        news.forEach(one -> tried.put(Ids.next(), one.message()));
        int added = tried.isEmpty() ? 0 : added(actor, tried).size();
        trail.record(actor, Act.MESSAGES_WRITTEN, null, "outbox", added + " messages");
    }

    /**
     * Writes news of sessions of a group in the transaction in which they happened. Whoever calls has made sure that the
     * actor leads them and that those who are told are asked to them.
     *
     * @throws org.waymark.kernel.Refused.NotFound if the actor takes part in no supervision and may hold no groups
     */
    @Transactional
    public void tellGroup(Actor actor, Collection<GroupNews> news) {
        if (!access.allows(actor, Permission.HOLD_GROUPS)) {
            access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "supervision");
        }
        var tried = new LinkedHashMap<Long, NewMessage>();
        news.forEach(one -> {
            long id = Ids.next();
            tried.put(id, one.message(id));
        });
        int added = tried.isEmpty() ? 0 : added(actor, tried).size();
        trail.record(actor, Act.MESSAGES_WRITTEN, null, "outbox", added + " messages");
    }

    private List<NewMessage> added(Actor actor, Map<Long, NewMessage> tried) {
        Instant now = today.now();
        rows.add(tried.entrySet().stream()
                .map(one -> row(one.getKey(), one.getValue(), actor.person(), now))
                .toList());
        Set<Long> present = Set.copyOf(messages.present(tried.keySet()));
        return tried.entrySet().stream()
                .filter(one -> present.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static NewRow row(long id, NewMessage one, PersonId by, Instant now) {
        return new NewRow(
                id,
                one.service(),
                one.to(),
                one.kind(),
                one.amount(),
                one.key(),
                by,
                now,
                one.about().day(),
                one.about().minute(),
                one.about().session(),
                one.about().group());
    }

    /** The actor's own messages of the last three months that they have not put away, newest first. */
    @Transactional(readOnly = true)
    public List<Message> mine(Actor actor) {
        access.require(actor, Permission.USE_OWN_ACCOUNT);
        return messages.of(actor.person(), today.now().minus(SHOWN));
    }

    /** Puts one of the actor's own messages away; one that is away already stays so. */
    @Transactional
    public void done(Actor actor, long messageId) {
        access.require(actor, Permission.USE_OWN_ACCOUNT);
        if (messages.done(messageId, actor.person(), today.now()) > 0) {
            trail.record(actor, Act.MESSAGE_PUT_AWAY, actor.person(), "message " + Long.toString(messageId));
        }
    }

    /**
     * How many messages wait, and whether there is a mail server that would take them.
     *
     * @throws org.waymark.kernel.Refused.NotAllowed if the actor does not look after the outbox
     */
    @Transactional(readOnly = true)
    public OutboxState state(Actor actor) {
        access.require(actor, Permission.SEND_MESSAGES);
        return new OutboxState(
                room.isOpen(),
                messages.count(Postman.WAITING),
                messages.count(Postman.NO_ADDRESS),
                messages.count(Postman.GIVEN_UP));
    }

    /**
     * Removes messages that are older than twelve months, at most a batch of them. The nightly job calls it until nothing
     * goes any more.
     *
     * @return how many went
     * @throws org.waymark.kernel.Refused.NotAllowed to everybody but that job and the console
     */
    @Transactional
    public int letGo(Actor actor) {
        access.require(actor, Permission.LET_GO);
        Instant before =
                today.day().minusMonths(KEPT_MONTHS).atStartOfDay(Today.LONDON).toInstant();
        int gone = Math.toIntExact(messages.remove(before, BATCH));
        if (gone > 0) {
            trail.record(actor, Act.RECORDS_LET_GO, null, "outbox", gone + " messages");
        }
        return gone;
    }
}
