package org.waymark.recruitment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

/** How long records of candidates stay, whose go soon, and what keeps one longer. */
@Singleton
public class Retention {

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

    Retention(
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
        List<DecidedCandidate> known =
                retention.decidedBy(decided, scope.all(), scope.servicesForSql(), LettingGo.BATCH + 1);
        List<ClosedStart> others = starts.closedBy(actor, decided, LettingGo.BATCH + 1);
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
            throw new Refused.NotAllowed(
                    "Somebody other than the person who set a hold releases it. Ask another administrator.");
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

    private static String object(LeavingId subject) {
        return "record " + subject.text();
    }
}
