package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
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
        Pair pair = pair(actor, supervisee);
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
        Pair pair = pair(actor, supervisee);
        AgreementRow row = file.add(
                pair.supervisor().id(), supervisee, actor.person(), seen, AgreementCheck.checked(text, kinds.all(), today.day()));
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

    private Pair pair(Actor actor, PersonId supervisee) {
        if (actor.is(supervisee)) {
            access.require(actor, Permission.KEEP_OWN_SUPERVISION, supervisee, "person");
        } else {
            access.require(actor, Permission.SUPERVISE, supervisee, "person");
        }
        Optional<PersonName> supervisor = supervisors.of(actor, supervisee, today.day());
        if (!actor.is(supervisee)) {
            PersonName other = supervisors.superviseesOf(actor, actor.person(), today.day()).stream()
                    .filter(one -> one.id().equals(supervisee))
                    .findFirst()
                    .orElseThrow(() -> new Refused.NotFound("person"));
            return new Pair(new PersonName(actor.person(), "", ""), other);
        }
        return new Pair(
                supervisor.orElseThrow(
                        () -> new Refused.NotNow(
                                "Nobody is entered as your supervisor, so there is nobody to agree with. Ask an administrator.")),
                new PersonName(supervisee, "", ""));
    }
}
