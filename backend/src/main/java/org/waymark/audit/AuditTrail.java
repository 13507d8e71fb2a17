package org.waymark.audit;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;

/** Writes down who did what, in the same transaction as the act itself. */
@Singleton
public class AuditTrail {

    /** Chains that rows about people are spread over. */
    static final int STREAMS = 16;

    /** The chain of denied tries, which no other act locks: an act that locked its own could not record its refusal. */
    static final int DENIED = 16;

    private static final int LONGEST = 1000;

    private final AuditRepository rows;
    private final NewRowsRepository fresh;
    private final AuditSeal seal;
    private final Today today;

    AuditTrail(AuditRepository rows, NewRowsRepository fresh, AuditSeal seal, Today today) {
        this.rows = rows;
        this.fresh = fresh;
        this.seal = seal;
        this.today = today;
    }

    /** Records an act about a person, or about nobody; takes part in the transaction that is under way. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void record(Actor actor, Act act, @Nullable PersonId subject, String object, String changes) {
        add(actor, act, subject, object, "DONE", changes);
    }

    /** Records an act without further detail. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void record(Actor actor, Act act, @Nullable PersonId subject, String object) {
        add(actor, act, subject, object, "DONE", "");
    }

    /** Records the same act about each of several people, always in the same order of chains, so that nobody waits in a ring. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void recordEach(Actor actor, Act act, Collection<PersonId> subjects, String object, String changes) {
        subjects.stream()
                .sorted(Comparator.comparingInt(AuditTrail::chainOf).thenComparing(PersonId::value))
                .forEach(subject -> add(actor, act, subject, object, "DONE", changes));
    }

    /** Records that somebody was refused; kept although the act is rolled back, and whatever it recorded before. */
    @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
    public void recordDenied(Actor actor, String permission, @Nullable PersonId subject) {
        add(actor, Act.ACCESS_DENIED, subject, "permission " + permission, "DENIED", "");
    }

    /** The newest rows first, at most the given number, for those whom a higher room has let in. */
    @Transactional(readOnly = true)
    public List<AuditEntry> newest(AuditQuestion question) {
        Instant latest = today.now().plus(Duration.ofDays(1));
        Instant before = question.before().isAfter(latest) ? latest : question.before();
        return rows.newest(
                question.subject() == null ? null : question.subject().value(),
                question.actor() == null ? null : question.actor().value(),
                question.act() == null ? null : question.act().name(),
                before.isBefore(Instant.EPOCH) ? Instant.EPOCH.plusSeconds(1) : before,
                Math.clamp(question.most(), 1, 500));
    }

    /**
     * Walks every chain and reports the first break of each, or nothing where all is whole. It sees all chains as they
     * were at one moment, so that rows added meanwhile are not taken for breaks.
     */
    @Transactional(
            readOnly = true,
            propagation = TransactionDefinition.Propagation.REQUIRES_NEW,
            isolation = TransactionDefinition.Isolation.REPEATABLE_READ)
    public AuditCheck verify() {
        return new AuditCheck.Walk(rows, seal).check();
    }

    /**
     * How far the chains about people have come. A chain's head is locked until the act is committed, so its rows are
     * committed in the order of their numbers: whoever has seen a chain up to a number has seen all that came before. One
     * statement, which takes part in the transaction under way, if any.
     */
    public AuditMarks marks() {
        return new AuditMarks(rows.marks());
    }

    /**
     * About whom one of the acts was recorded after the marks: one statement, which takes part in the transaction under
     * way, if any. Rooms above that remember something ask it to keep it right.
     *
     * @param most where acts are about more people than that, not all of them are told
     */
    @Connectable
    public AuditNews since(AuditMarks from, Set<Act> acts, int most) {
        return fresh.since(from, acts.stream().map(Act::name).sorted().toList(), most);
    }

    private void add(Actor actor, Act act, @Nullable PersonId subject, String object, String outcome, String changes) {
        int stream = act == Act.ACCESS_DENIED ? DENIED : chainOf(subject);
        Instant now = today.now();
        AuditHead head = rows.lockHead(stream);
        long seq = head.seq() + 1;
        var link = new AuditLink(
                stream,
                seq,
                now,
                actor.person().value(),
                actor.door().name(),
                actor.name(),
                act.name(),
                subject == null ? null : subject.value(),
                object,
                outcome,
                shortened(changes),
                head.lastHash(),
                new byte[0]);
        byte[] hash = seal.hash(link);
        rows.save(new AuditRow(
                new AuditRow.Place(stream, seq),
                now,
                link.actorId(),
                link.door(),
                link.actorName(),
                link.act(),
                link.subjectId(),
                object,
                outcome,
                link.changes(),
                head.lastHash(),
                hash));
        rows.moveHead(stream, seq, hash);
    }

    private static int chainOf(@Nullable PersonId subject) {
        return Math.floorMod(Long.hashCode(subject == null ? 0 : subject.value()), STREAMS);
    }

    /** Cuts between characters, never through one that takes two places. */
    private static String shortened(String changes) {
        if (changes.length() <= LONGEST) {
            return changes;
        }
        return changes.substring(0, Character.isHighSurrogate(changes.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
