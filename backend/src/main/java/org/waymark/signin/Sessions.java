package org.waymark.signin;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.waymark.access.Relations;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;

/** The sessions that are good now, remembered for five seconds at most and forgotten at once when they end here. */
@Singleton
class Sessions {

    private static final int MOST_AT_ONCE = 5;
    private static final int MOST_REMEMBERED = 5000;
    private static final int LONGEST_DEVICE = 120;
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final SessionRepository sessions;
    private final Relations relations;
    private final TransactionOperations<Connection> transactions;
    private final Today today;
    private final ConcurrentHashMap<String, Remembered> remembered = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    Sessions(
            SessionRepository sessions,
            Relations relations,
            TransactionOperations<Connection> transactions,
            Today today) {
        this.sessions = sessions;
        this.relations = relations;
        this.transactions = transactions;
        this.today = today;
    }

    /** Starts a session with a token nobody had before, and ends the oldest where there would be more than five. */
    Started start(PersonId person, SignIn.Attempt attempt) {
        Instant now = today.now();
        List<Session> open = openOf(person);
        int tooMany = Math.max(0, open.size() - MOST_AT_ONCE + 1);
        open.stream().limit(tooMany).forEach(oldest -> sessions.end(oldest.id(), person, now));
        if (tooMany > 0) {
            forgetAfterCommit(person);
        }
        String token = Secrets.token();
        var row = new SessionRow(
                Ids.next(),
                Secrets.sha256(token),
                person,
                now,
                now,
                attempt.shared(),
                inAFewWords(attempt.device()),
                null);
        sessions.save(row);
        return new Started(token, tooMany > 0);
    }

    Optional<Session> find(String token) {
        if (!Secrets.looksLikeToken(token)) {
            return Optional.empty();
        }
        String hash = Secrets.sha256(token);
        Instant now = today.now();
        Remembered known = remembered.get(hash);
        if (known != null
                && !now.isBefore(known.at())
                && now.isBefore(known.at().plus(REMEMBERED))) {
            return Optional.of(known.session()).filter(session -> session.isGoodAt(now));
        }
        long before = changes.get();
        Optional<Session> found = sessions.open(hash)
                .filter(session -> session.isGoodAt(now))
                .filter(session -> !hasLeft(session.personId()));
        found.ifPresentOrElse(session -> remember(hash, session, now, before), () -> remembered.remove(hash));
        return found;
    }

    /** Whoever has left is let in no more, and no session of theirs goes on. */
    boolean hasLeft(PersonId person) {
        return relations.hasLeft(person, today.day());
    }

    void touch(String token) {
        Instant now = today.now();
        find(token)
                .filter(session -> !now.isBefore(session.lastSeenAt().plus(SEEN_EVERY)))
                .ifPresent(session -> {
                    long before = changes.get();
                    sessions.seen(session.id(), now);
                    remember(Secrets.sha256(token), session.seenAt(now), now, before);
                });
    }

    /** The person's sessions that are still good, oldest first. */
    List<Session> openOf(PersonId person) {
        Instant now = today.now();
        return sessions.openOf(person).stream()
                .filter(session -> session.isGoodAt(now))
                .toList();
    }

    boolean end(long id, PersonId person) {
        forgetAfterCommit(person);
        return sessions.end(id, person, today.now()) > 0;
    }

    void endAll(PersonId person) {
        endAllBut(0, person);
    }

    void endAllBut(long keptId, PersonId person) {
        forgetAfterCommit(person);
        sessions.endAllBut(keptId, person, today.now());
    }

    /** Before the commit, others would read the old state again and remember it. */
    private void forgetAfterCommit(PersonId person) {
        transactions.findTransactionStatus().ifPresent(status -> whenCommitted(status, () -> forget(person)));
    }

    private static void whenCommitted(TransactionStatus<?> status, Runnable then) {
        status.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                then.run();
            }
        });
    }

    private void forget(PersonId person) {
        changes.incrementAndGet();
        remembered.values().removeIf(known -> known.session().personId().equals(person));
    }

    private void remember(String hash, Session session, Instant now, long before) {
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(hash, new Remembered(session, now));
        if (changes.get() != before) {
            remembered.remove(hash);
        }
    }

    private static String inAFewWords(String device) {
        return device.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .limit(LONGEST_DEVICE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A new session: its token, and whether an older session had to end for it. */
    record Started(String token, boolean endedOldest) {}

    private record Remembered(Session session, Instant at) {}
}
