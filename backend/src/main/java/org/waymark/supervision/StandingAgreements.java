package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.StandingGroupId;
import org.waymark.kernel.Today;

/** What a standing group agrees, in writing: each wording stays, whoever leads it writes, and each member agrees themselves. */
@Singleton
public class StandingAgreements {

    private final StandingDoor door;
    private final StandingLook look;
    private final StandingAgreementFile file;
    private final StandingAgreementRepository agreements;
    private final KindBook kinds;
    private final AuditTrail trail;
    private final Today today;

    StandingAgreements(
            StandingDoor door,
            StandingLook look,
            StandingAgreementFile file,
            StandingAgreementRepository agreements,
            KindBook kinds,
            AuditTrail trail,
            Today today) {
        this.door = door;
        this.look = look;
        this.file = file;
        this.agreements = agreements;
        this.kinds = kinds;
        this.trail = trail;
        this.today = today;
    }

    /**
     * The agreement of a group: its newest wording, and those before that the actor has agreed to. That it is read is in
     * the audit trail before it opens.
     *
     * @throws Refused.NotFound if the actor is not in the group and does not lead it
     * @throws Refused.NotNow if there are no keys
     */
    @Transactional
    public GroupAgreementPage of(Actor actor, StandingGroupId id) {
        StandingGroupRow row = door.own(actor, id);
        trail.record(actor, Act.AGREEMENT_READ, null, row.object());
        return new GroupAgreementPage(
                look.shown(actor, List.of(row)).getFirst(),
                file.opened(List.of(id), actor.person()).getOrDefault(id, List.of()),
                kinds.all());
    }

    /**
     * Writes a new wording; whoever leads the group writes it and agrees to it, and it waits for each member.
     *
     * @param seen number of the newest wording the actor had seen, 0 for none
     * @throws Refused.NotFound if the actor is not in the group and does not lead it
     * @throws Refused.NotAllowed if the actor does not lead it
     * @throws Refused.NotNow if the group has ended, or there are no keys
     * @throws Refused.NotValid if no kind is chosen, a part is too long, or the days are not in order or more than a year
     *     apart
     * @throws Refused.ChangedMeanwhile if there is a newer wording
     */
    @Transactional
    public void write(Actor actor, StandingGroupId id, int seen, AgreementText text) {
        StandingGroupRow row = door.led(actor, id);
        int number = file.add(id, actor.person(), seen, AgreementCheck.checked(text, kinds.all(), today.day()));
        trail.record(actor, Act.AGREEMENT_WRITTEN, null, row.object(), "wording " + number);
    }

    /**
     * Agrees to the newest wording. Agreeing twice changes nothing.
     *
     * @param number number of the wording the actor had seen
     * @throws Refused.NotFound if the actor is not in the group and does not lead it
     * @throws Refused.NotNow if the group has ended
     * @throws Refused.ChangedMeanwhile if there is a newer one
     */
    @Transactional
    public void agree(Actor actor, StandingGroupId id, int number) {
        StandingGroupRow row = door.held(actor, id);
        if (number < 1 || agreements.latest(id) != number) {
            throw new Refused.ChangedMeanwhile("There is a newer wording. Look at it before you agree.");
        }
        agreements.agree(id, number, actor.person(), today.now());
        trail.record(actor, Act.AGREEMENT_AGREED, actor.person(), row.object(), "wording " + number);
    }
}
