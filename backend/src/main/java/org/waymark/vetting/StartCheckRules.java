package org.waymark.vetting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** Which employment checks are asked of whom before they start: settings, each from a day on and with its source. */
@Singleton
public class StartCheckRules {

    private final AskedChecks checks;
    private final StartCheckRepository said;
    private final RuleCheck sound;
    private final Frameworks frameworks;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    StartCheckRules(
            AskedChecks checks,
            StartCheckRepository said,
            RuleCheck sound,
            Frameworks frameworks,
            Access access,
            AuditTrail trail,
            Today today) {
        this.checks = checks;
        this.said = said;
        this.sound = sound;
        this.frameworks = frameworks;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /**
     * What holds today for each check, and what will hold.
     *
     * @throws Refused.NotAllowed if the actor's roles do not let them read rules of vetting
     */
    @Transactional(readOnly = true)
    public StartCheckSheet sheet(Actor actor) {
        access.require(actor, Permission.READ_VETTING_RULES);
        return new StartCheckSheet(
                checks.holding(today.day()),
                checks.after(today.day()),
                frameworks.published().roles(),
                access.allows(actor, Permission.KEEP_VETTING_RULES),
                today.day());
    }

    /**
     * Says of whom a check is asked from a day on. A gate that is judged from that day on asks it; what held before stays
     * written down.
     *
     * @param changes how many changes of this check the actor had seen
     * @throws Refused.NotAllowed if the actor may not keep rules of vetting
     * @throws Refused.NotValid if a role profile is unknown, a day is out of bounds, or no source is named
     * @throws Refused.ChangedMeanwhile if somebody else changed the check first
     */
    @Transactional
    public void set(Actor actor, NewStartCheckRule wanted, int changes) {
        access.require(actor, Permission.KEEP_VETTING_RULES);
        var faults = new Faults();
        faults.unless(
                wanted.roles().stream()
                        .allMatch(role -> frameworks.published().role(role).isPresent()),
                "roles",
                "Choose role profiles of the published framework.");
        sound.dated(wanted.from(), wanted.source(), wanted.sourcedOn(), faults);
        faults.refuseIfAny();
        if (said.changes(wanted.check()) != changes) {
            throw new Refused.ChangedMeanwhile("Somebody else changed this check. Look at it again before you go on.");
        }
        StartCheckRow row = said.save(StartCheckRow.of(Ids.next(), wanted, changes + 1, actor.person(), today.now()));
        trail.record(
                actor,
                Act.VETTING_RULE_SET,
                null,
                "check " + wanted.check(),
                "change " + row.changeNo() + " from " + row.fromDay() + ": asked " + row.asked() + ", of "
                        + (row.roleCodes().isEmpty() ? "all" : row.roleCodes()) + ", courts only " + row.courtOnly()
                        + ", of existing staff " + row.existingStaff());
    }
}
