package org.waymark.skillmix;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.waymark.audit.Act;
import org.waymark.audit.AuditMarks;
import org.waymark.audit.AuditNews;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;

/**
 * Keeps the columns of everybody's agreed levels, and keeps them right. Every act that changes posts or levels leaves a
 * row in the audit trail in its own transaction, so before each answer the trail is asked how far it has come, and whoever
 * an act was about since is read again. That holds for acts of other processes too, and needs nothing to be sent around.
 *
 * <p>What it gives is for questions that ask Access themselves and let nobody out beyond the asker's reach.
 */
@Singleton
class LevelMemory {

    /** The acts that change who holds which post, or an agreed level. */
    static final Set<Act> ACTS = EnumSet.of(
            Act.POST_STARTED,
            Act.POST_CHANGED,
            Act.POST_ENDED,
            Act.PERSON_LEFT,
            Act.PEOPLE_IMPORTED,
            Act.LEVELS_CONFIRMED);

    /** About more people than this, reading everybody again is quicker than reading them one by one. */
    private static final int MOST_AGAIN = 5_000;

    /**
     * So many rows of the trail may be read once more with every question; after that the marks are moved on, which is
     * done in one moment only, as a row that is still undone must never be passed.
     */
    private static final int ROWS_PASSED = 500;

    /**
     * One moment for the marks and all that is read after them. It never takes part in a transaction under way, whose acts
     * may still be undone.
     */
    private static final TransactionDefinition ONE_MOMENT = oneMoment();

    private final LevelReader reader;
    private final AuditTrail trail;
    private final Frameworks frameworks;
    private final Today today;
    private final TransactionOperations<Connection> transactions;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();
    private final ReentrantLock catchingUp = new ReentrantLock();

    LevelMemory(
            LevelReader reader,
            AuditTrail trail,
            Frameworks frameworks,
            Today today,
            TransactionOperations<Connection> transactions) {
        this.reader = reader;
        this.trail = trail;
        this.frameworks = frameworks;
        this.today = today;
        this.transactions = transactions;
    }

    private record Kept(LevelColumns columns, AuditMarks marks) {}

    /**
     * Everybody's levels as they stand now: one statement where nothing about posts and levels has changed since the last
     * question. Only where something has changed do others wait, while those concerned are read.
     */
    LevelColumns now() {
        Kept known = kept.get();
        if (known != null && isTrueOn(known.columns(), today.day())) {
            AuditNews news = trail.since(known.marks(), ACTS, MOST_AGAIN);
            if (news.isNothing() && news.until().rowsSince(known.marks()) < ROWS_PASSED) {
                return known.columns();
            }
        }
        catchingUp.lock();
        try {
            return Objects.requireNonNull(transactions.execute(ONE_MOMENT, status -> caughtUp()));
        } finally {
            catchingUp.unlock();
        }
    }

    /**
     * The same, where it is asked about today and no transaction is under way; nothing where the tables are to be asked.
     * Whoever is in a transaction holds a connection already, and would wait with it for others who need one to catch up.
     */
    @Nullable
    LevelColumns free(LocalDate day) {
        return today.day().equals(day) && transactions.findTransactionStatus().isEmpty() ? now() : null;
    }

    private boolean isTrueOn(LevelColumns columns, LocalDate day) {
        return columns.day().equals(day) && columns.needs().framework() == frameworks.published();
    }

    private LevelColumns caughtUp() {
        LocalDate day = today.day();
        Kept known = kept.get();
        Kept next = known == null
                        || known.columns().day().isAfter(day)
                        || known.columns().needs().framework() != frameworks.published()
                ? everybody(day, new LevelNeeds(frameworks.published()))
                : since(known, day);
        kept.set(next);
        return next.columns();
    }

    private Kept everybody(LocalDate day, LevelNeeds needs) {
        AuditMarks marks = trail.marks();
        return new Kept(reader.everybody(day, needs), marks);
    }

    private Kept since(Kept known, LocalDate day) {
        LevelColumns columns = known.columns();
        AuditNews news = trail.since(known.marks(), ACTS, MOST_AGAIN);
        var again = new HashSet<>(news.people());
        if (!columns.day().equals(day)) {
            again.addAll(columns.dueBy(day));
        }
        if (news.others()) {
            again.addAll(moved(columns, day));
        }
        if (news.tooMany() || again.size() > MOST_AGAIN) {
            return everybody(day, columns.needs());
        }
        return new Kept(
                again.isEmpty() && columns.day().equals(day)
                        ? columns
                        : columns.with(day, reader.these(again, day, columns.needs())),
                news.until());
    }

    /** Those whose posts are other ones than are kept, where the trail does not tell whose posts an act was about. */
    private Set<PersonId> moved(LevelColumns columns, LocalDate day) {
        Map<Long, KnownPerson> before = columns.known();
        var moved = new HashSet<PersonId>();
        reader.posts(day).forEach((person, holding) -> {
            KnownPerson one = before.remove(person);
            if (one == null
                    || one.changesOn() != holding.changesOn()
                    || !Set.copyOf(one.held()).equals(holding.held())) {
                moved.add(new PersonId(person));
            }
        });
        before.keySet().forEach(person -> moved.add(new PersonId(person)));
        return moved;
    }

    private static TransactionDefinition oneMoment() {
        var definition = new DefaultTransactionDefinition(TransactionDefinition.Propagation.REQUIRES_NEW);
        definition.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
        definition.setReadOnly(true);
        return definition;
    }
}
