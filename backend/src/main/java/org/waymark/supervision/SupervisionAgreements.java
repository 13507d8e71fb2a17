package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AgreementId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;
import org.waymark.people.PersonName;
import org.waymark.people.Supervisors;

/** What two people agree about their supervision, in writing: each wording stays, and counts once both have agreed. */
@Singleton
public class SupervisionAgreements {

    private final AgreementFile file;
    private final AgreementRepository agreements;
    private final Supervisors supervisors;
    private final KindBook kinds;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    SupervisionAgreements(
            AgreementFile file,
            AgreementRepository agreements,
            Supervisors supervisors,
            KindBook kinds,
            Access access,
            AuditTrail trail,
            Today today) {
        this.file = file;
        this.agreements = agreements;
        this.supervisors = supervisors;
        this.kinds = kinds;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** Who is who in the talk: the supervisor and the one they supervise today. */
    private record Pair(PersonName supervisor, PersonName supervisee) {}

    /**
     * The agreement with somebody whom the actor supervises, or the actor's own with whoever supervises them. That it is
     * read is in the audit trail before it opens.
     *
     * @param supervisee the actor, for their own
     * @throws Refused.NotFound if the actor neither is nor supervises the person
     * @throws Refused.NotNow if nobody supervises the person, or there are no keys
     */
    @Transactional
    public AgreementPage of(Actor actor, PersonId supervisee) {
        return read(actor, new AgreementPair(supervisee, null));
    }

    /**
     * The same, where the supervisee may name with whom of those who supervise them.
     *
     * @throws Refused.NotFound if the actor neither is nor supervises the person, or the one who is named does not supervise
     *     them
     * @throws Refused.NotNow if nobody supervises the person, or there are no keys
     */
    @Transactional
    public AgreementPage of(Actor actor, AgreementPair asked) {
        return read(actor, asked);
    }

    /** Everybody who supervises the actor today, who began last first, and how each agreement stands. */
    @Transactional(readOnly = true)
    public List<OwnAgreement> mine(Actor actor) {
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "supervision");
        List<AgreementLine> lines = agreements.newest(actor.person());
        return leading(actor, actor.person()).stream()
                .map(supervisor -> new OwnAgreement(
                        supervisor,
                        lines.stream()
                                .filter(line -> line.superviseeId().equals(actor.person())
                                        && line.supervisorId().equals(supervisor.id()))
                                .findFirst()))
                .toList();
    }

    private AgreementPage read(Actor actor, AgreementPair asked) {
        Pair pair = pair(actor, asked);
        PersonId supervisee = asked.supervisee();
        trail.record(actor, Act.AGREEMENT_READ, supervisee, "person " + supervisee.text());
        return new AgreementPage(
                pair.supervisor(),
                pair.supervisee(),
                file.opened(pair.supervisor().id(), supervisee),
                kinds.all(),
                today.day());
    }

    /**
     * Writes a new wording; whoever writes it agrees to it, and it waits for the other.
     *
     * @param seen number of the newest wording the actor had seen, 0 for none
     * @throws Refused.NotFound if the actor neither is nor supervises the person
     * @throws Refused.NotNow if nobody supervises the person, or there are no keys
     * @throws Refused.NotValid if no kind is chosen, a part is too long, or the days are not in order or more than a year
     *     apart
     * @throws Refused.ChangedMeanwhile if the other wrote one first
     */
    @Transactional
    public void write(Actor actor, PersonId supervisee, int seen, AgreementText text) {
        add(actor, new AgreementPair(supervisee, null), seen, text);
    }

    /**
     * The same, where the supervisee may name with whom of those who supervise them.
     *
     * @throws Refused.NotFound if the actor neither is nor supervises the person, or the one who is named does not supervise
     *     them
     * @throws Refused.NotNow if nobody supervises the person, or there are no keys
     * @throws Refused.NotValid as above
     * @throws Refused.ChangedMeanwhile if the other wrote one first
     */
    @Transactional
    public void write(Actor actor, AgreementPair asked, int seen, AgreementText text) {
        add(actor, asked, seen, text);
    }

    private void add(Actor actor, AgreementPair asked, int seen, AgreementText text) {
        Pair pair = pair(actor, asked);
        PersonId supervisee = asked.supervisee();
        AgreementRow row = file.add(
                pair.supervisor().id(),
                supervisee,
                actor.person(),
                seen,
                AgreementCheck.checked(text, kinds.all(), today.day()));
        trail.record(actor, Act.AGREEMENT_WRITTEN, supervisee, row.object(), "wording " + row.number());
    }

    /**
     * Agrees to the newest wording. Agreeing twice changes nothing.
     *
     * @throws Refused.NotFound if it is not between the actor and another
     * @throws Refused.ChangedMeanwhile if there is a newer one
     */
    @Transactional
    public void agree(Actor actor, AgreementId id) {
        AgreementRow row = agreements.find(id).orElseThrow(() -> new Refused.NotFound("agreement"));
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, actor.person(), "agreement");
        if (!actor.is(row.supervisorId()) && !actor.is(row.superviseeId())) {
            throw new Refused.NotFound("agreement");
        }
        if (agreements.latest(row.supervisorId(), row.superviseeId()) != row.number()) {
            throw new Refused.ChangedMeanwhile("There is a newer wording. Look at it before you agree.");
        }
        agreements.agree(id, actor.person(), today.now());
        trail.record(actor, Act.AGREEMENT_AGREED, row.superviseeId(), row.object());
    }

    /** A supervisor agrees for themselves only; whoever is supervised with one of those who supervise them. */
    private Pair pair(Actor actor, AgreementPair asked) {
        PersonId supervisee = asked.supervisee();
        if (!actor.is(supervisee)) {
            access.require(actor, Permission.SUPERVISE, supervisee, "person");
            PersonName other = supervisors.superviseesOf(actor, actor.person(), today.day()).stream()
                    .filter(one -> one.id().equals(supervisee))
                    .findFirst()
                    .orElseThrow(() -> new Refused.NotFound("person"));
            return new Pair(new PersonName(actor.person(), "", ""), other);
        }
        access.require(actor, Permission.KEEP_OWN_SUPERVISION, supervisee, "person");
        List<PersonName> leading = leading(actor, supervisee);
        if (leading.isEmpty()) {
            throw new Refused.NotNow(
                    "Nobody is entered as your supervisor, so there is nobody to agree with. Ask an administrator.");
        }
        PersonName supervisor = leading.stream()
                .filter(one -> asked.supervisor() == null || one.id().equals(asked.supervisor()))
                .findFirst()
                .orElseThrow(() -> new Refused.NotFound("person"));
        return new Pair(supervisor, new PersonName(supervisee, "", ""));
    }

    private List<PersonName> leading(Actor actor, PersonId supervisee) {
        return supervisors
                .supervisorsOf(actor, List.of(supervisee), today.day())
                .getOrDefault(supervisee, List.of());
    }
}
