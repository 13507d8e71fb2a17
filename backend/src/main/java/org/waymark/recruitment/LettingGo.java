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
import org.waymark.access.Scope;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.Ids;
import org.waymark.kernel.LeavingId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
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
    private final CandidateRepository candidates;
    private final VacancyRepository vacancies;
    private final ClosedStarts starts;
    private final LeavingWords words;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    LettingGo(
            RetentionRepository retention,
            TallyRepository counts,
            HoldRepository holds,
            CandidateRepository candidates,
            VacancyRepository vacancies,
            ClosedStarts starts,
            LeavingWords words,
            Access access,
            AuditTrail trail,
            Today today) {
        this.retention = retention;
        this.counts = counts;
        this.holds = holds;
        this.candidates = candidates;
        this.vacancies = vacancies;
        this.starts = starts;
        this.words = words;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * Whose records go within thirty days, and those that a hold keeps though their time is over. Reading is written down.
     *
     * @throws Refused.NotAllowed if the actor keeps no candidates
     */
    @Transactional
    public LeavingSheet leaving(Actor actor) {
        access.require(actor, Permission.KEEP_CANDIDATES);
        LocalDate until = today.day().plusDays(RetentionRules.NOTICE_DAYS);
        int months = RetentionRules.months(retention.all(), until);
        LocalDate decided = RetentionRules.decidedBy(until, months);
        Scope scope = access.scope(actor, Permission.KEEP_CANDIDATES);
        List<DecidedCandidate> known = retention.decidedBy(decided, scope.all(), scope.servicesForSql(), BATCH + 1);
        List<ClosedStart> others = starts.closedBy(actor, decided, BATCH + 1);
        LeavingSheet sheet =
                words.sheet(actor, known, others, holds.open(scope.all(), scope.servicesForSql()), retention.all());
        trail.record(
                actor, Act.CANDIDATES_READ, null, "letting go", sheet.records().size() + " records");
        return sheet;
    }

    /**
     * How long records stay, what keeps one longer, and the numbers that are left of those that went.
     *
     * @throws Refused.NotAllowed if the actor's roles do not let them know
     */
    @Transactional(readOnly = true)
    public Keeping keeping(Actor actor) {
        access.require(actor, Permission.READ_RETENTION);
        Scope scope = access.scope(actor, Permission.READ_RETENTION);
        return words.keeping(
                actor,
                retention.all(),
                holds.open(scope.all(), scope.servicesForSql()),
                counts.all(scope.all(), scope.servicesForSql()));
    }

    /**
     * Keeps a record for an inquiry or a claim. It holds at once; an administrator releases it.
     *
     * @throws Refused.NotFound if there is no such record, or it is not the actor's to keep
     * @throws Refused.NotValid if the reference is not one
     * @throws Refused.NotNow if it is kept already
     */
    @Transactional
    public void hold(Actor actor, LeavingId subject, String reference) {
        access.require(actor, Permission.KEEP_CANDIDATES);
        ServiceId service = taken(actor, subject);
        String sound = reference.strip();
        if (!RetentionRules.isReference(sound)) {
            throw new Refused.NotValid(
                    "reference",
                    "Give the reference of the inquiry or claim, such as IG-2026-014: letters and digits, and nothing"
                            + " about the person.");
        }
        if (!holds.on(Set.of(subject)).isEmpty()) {
            throw new Refused.NotNow("This record is kept already.");
        }
        holds.save(new HoldRow(Ids.next(), subject, service, sound, actor.person(), today.now(), null, null));
        trail.record(actor, Act.RECORD_HELD, null, object(subject), sound);
    }

    /**
     * Ends a hold, so that the record goes when its time is over.
     *
     * @throws Refused.NotNow if no hold keeps such a record
     * @throws Refused.NotAllowed if the actor set the hold
     */
    @Transactional
    public void release(Actor actor, LeavingId subject) {
        access.require(actor, Permission.KEEP_RETENTION);
        HoldRow hold = holds.on(Set.of(subject)).stream()
                .findFirst()
                .orElseThrow(() -> new Refused.NotNow("Nothing keeps this record beyond its time."));
        if (actor.is(hold.heldBy())) {
            throw new Refused.NotAllowed("Somebody else than who set a hold releases it. Ask another administrator.");
        }
        holds.release(hold.id(), actor.person(), today.now());
        trail.record(actor, Act.RECORD_RELEASED, null, object(subject), hold.reference());
    }

    /**
     * Says how many months after the decision records stay. Fewer months hold from the thirtieth day on.
     *
     * @throws Refused.NotAllowed if the actor is no administrator
     * @throws Refused.NotValid if it is not a number from 6 to 24
     */
    @Transactional
    public void keepFor(Actor actor, int months) {
        access.require(actor, Permission.KEEP_RETENTION);
        if (months < RetentionRules.LEAST || months > RetentionRules.MOST) {
            throw new Refused.NotValid(
                    "months",
                    "Records stay for 6 to 24 months: long enough for a claim to be made, and no longer than needed.");
        }
        List<RetentionRow> changes = retention.all();
        LocalDate from = RetentionRules.from(RetentionRules.months(changes, today.day()), months, today.day());
        retention.save(new RetentionRow(changes.size() + 1, months, from, actor.person(), today.now()));
        trail.record(actor, Act.RETENTION_CHANGED, null, "candidates", months + " months from " + from);
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

    /** The service of a record that the actor keeps, the record taken for the transaction. */
    private ServiceId taken(Actor actor, LeavingId subject) {
        return candidates
                .lock(new CandidateId(subject.value()))
                .flatMap(one -> vacancies.find(one.vacancyId()))
                .map(VacancyRow::serviceId)
                .filter(service -> access.allows(actor, Permission.KEEP_CANDIDATES, service))
                .orElseGet(
                        () -> starts.taken(actor, new StartId(subject.value())).serviceId());
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

    private static String object(LeavingId subject) {
        return "record " + subject.text();
    }
}
