package org.waymark.recruitment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.LeavingId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StartId;
import org.waymark.kernel.Today;
import org.waymark.vetting.ClosedStart;
import org.waymark.vetting.ClosedStarts;

/** Lets records of candidates go when their time is over, and leaves numbers without a name. */
@Singleton
public class LettingGo {

    /** How many records go in one transaction; the job asks again until none is left. */
    static final int BATCH = 500;

    private final RetentionRepository retention;
    private final TallyRepository counts;
    private final HoldRepository holds;
    private final ClosedStarts starts;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    LettingGo(
            RetentionRepository retention,
            TallyRepository counts,
            HoldRepository holds,
            ClosedStarts starts,
            Access access,
            AuditTrail trail,
            Today today) {
        this.retention = retention;
        this.counts = counts;
        this.holds = holds;
        this.starts = starts;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Removes what is over and not held, at most a batch of candidates and of other starts, and counts it. The nightly job
     * calls it until nothing goes any more.
     *
     * @return how many records went
     * @throws Refused.NotAllowed to everybody but that job and the console
     */
    @Transactional
    public int letGo(Actor actor) {
        access.require(actor, Permission.LET_GO);
        int months = RetentionRules.months(retention.all(), today.day());
        LocalDate decided = RetentionRules.decidedBy(today.day(), months);
        List<CandidateId> due = retention.free(decided, BATCH).stream()
                .filter(one -> isOver(one.decidedOn(), months))
                .map(DecidedCandidate::id)
                .toList();
        List<DecidedCandidate> known = free(due.isEmpty() ? List.of() : retention.taken(due)).stream()
                .filter(one -> isOver(one.decidedOn(), months))
                .toList();
        List<ClosedStart> others = freeStarts(starts.due(actor, decided, kept(), BATCH).stream()
                .filter(one -> isOver(one.closedOn(), months))
                .toList());
        remove(actor, known, others);
        int gone = known.size() + others.size();
        trail.record(actor, Act.RECORDS_LET_GO, null, "candidates", gone + " records");
        return gone;
    }

    private void remove(Actor actor, List<DecidedCandidate> known, List<ClosedStart> others) {
        var startsToGo = new ArrayList<StartId>();
        known.forEach(one -> Optional.ofNullable(one.startId()).ifPresent(startsToGo::add));
        others.forEach(one -> startsToGo.add(one.id()));
        List<TallyRow> tallies = LeavingWords.tallies(known, others);
        if (!tallies.isEmpty()) {
            counts.add(tallies);
        }
        if (!known.isEmpty()) {
            retention.remove(known.stream().map(DecidedCandidate::id).toList());
        }
        starts.letGo(actor, startsToGo);
    }

    /** Those that nothing keeps, asked once more now that they are taken. */
    private List<DecidedCandidate> free(List<DecidedCandidate> taken) {
        Set<LeavingId> held = heldAmong(taken.stream().map(LettingGo::of).toList());
        return taken.stream().filter(one -> !held.contains(of(one))).toList();
    }

    private List<ClosedStart> freeStarts(List<ClosedStart> taken) {
        Set<LeavingId> held = heldAmong(taken.stream().map(LettingGo::of).toList());
        return taken.stream().filter(one -> !held.contains(of(one))).toList();
    }

    /** The starts, among others, that a hold keeps; candidates have ids of their own. */
    private List<StartId> kept() {
        return holds.subjects().stream()
                .map(subject -> new StartId(subject.value()))
                .toList();
    }

    private Set<LeavingId> heldAmong(List<LeavingId> subjects) {
        return subjects.isEmpty()
                ? Set.of()
                : holds.on(subjects).stream().map(HoldRow::subjectId).collect(Collectors.toSet());
    }

    private boolean isOver(LocalDate decided, int months) {
        return !RetentionRules.goesOn(decided, months).isAfter(today.day());
    }

    static LeavingId of(DecidedCandidate one) {
        return new LeavingId(one.id().value());
    }

    static LeavingId of(ClosedStart one) {
        return new LeavingId(one.id().value());
    }
}
