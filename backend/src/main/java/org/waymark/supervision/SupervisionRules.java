package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
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

/** How often each role profile is supervised, and what changes that: settings, each from a day on and with its source. */
@Singleton
public class SupervisionRules {

    private static final int MOST_DAYS = 366;
    private static final int MOST_MINUTES = 480;

    private final RuleBook book;
    private final RuleDay days;
    private final SupervisionRuleRepository rows;
    private final Frameworks frameworks;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    SupervisionRules(
            RuleBook book,
            RuleDay days,
            SupervisionRuleRepository rows,
            Frameworks frameworks,
            Access access,
            AuditTrail trail,
            Today today) {
        this.book = book;
        this.days = days;
        this.rows = rows;
        this.frameworks = frameworks;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** What holds today, and what will hold. Everybody may read how often they are to be supervised. */
    @Transactional(readOnly = true)
    public SupervisionRuleSheet sheet(Actor actor) {
        access.require(actor, Permission.USE_OWN_ACCOUNT);
        RuleBook.Whole whole = book.whole(today.day());
        return new SupervisionRuleSheet(
                frameworks.published().roles(),
                whole.now().rules(),
                whole.later(),
                whole.now().adjustmentRules(),
                whole.adjustmentsLater(),
                whole.changes(),
                whole.now().kinds(),
                access.allows(actor, Permission.KEEP_SUPERVISION_RULES),
                today.day());
    }

    /**
     * Says how often a role profile is supervised in one kind from a day on; what held before stays written down.
     *
     * @param changes how many changes of this rule the actor had seen
     * @throws Refused.NotAllowed if the actor may not keep rules of supervision
     * @throws Refused.NotValid if the profile is unknown, a number or the day is out of bounds, or no source is named
     * @throws Refused.ChangedMeanwhile if somebody else changed the rule first
     */
    @Transactional
    public void set(Actor actor, NewSupervisionRule wanted, int changes) {
        access.require(actor, Permission.KEEP_SUPERVISION_RULES);
        var faults = new Faults();
        faults.unless(
                frameworks.published().role(wanted.role()).isPresent(),
                "role",
                "Choose a role profile of the published framework.");
        faults.unless(
                book.on(wanted.from()).kinds().knows(wanted.kind()),
                "kind",
                "Choose a kind of supervision that there is.");
        faults.unless(
                wanted.gapDays() >= 0 && wanted.gapDays() <= MOST_DAYS,
                "gapDays",
                "Give a whole number of days up to " + MOST_DAYS + ", or 0 where this kind is not asked.");
        faults.unless(
                wanted.minMinutes() >= 1 && wanted.minMinutes() <= MOST_MINUTES,
                "minMinutes",
                "Give a whole number of minutes from 1 to " + MOST_MINUTES + ".");
        String source = days.checked(faults, wanted.from(), wanted.source());
        faults.refuseIfAny();
        add(
                actor,
                new Key(wanted.role().value(), wanted.kind().value(), changes),
                new Amounts(wanted.gapDays(), wanted.minMinutes()),
                wanted.from(),
                source);
    }

    /**
     * Says how many days an adjustment has from a day on.
     *
     * @param changes how many changes of it the actor had seen
     * @throws Refused.NotAllowed if the actor may not keep rules of supervision
     * @throws Refused.NotValid if the number or the day is out of bounds, or no source is named
     * @throws Refused.ChangedMeanwhile if somebody else changed it first
     */
    @Transactional
    public void adjust(Actor actor, NewAdjustment wanted, int changes) {
        access.require(actor, Permission.KEEP_SUPERVISION_RULES);
        Adjustment adjustment = wanted.adjustment();
        var faults = new Faults();
        faults.unless(
                wanted.days() >= adjustment.least() && wanted.days() <= adjustment.most(),
                "days",
                "Give a whole number of days from " + adjustment.least() + " to " + adjustment.most() + ".");
        String source = days.checked(faults, wanted.from(), wanted.source());
        faults.refuseIfAny();
        add(
                actor,
                new Key(SupervisionRuleRow.EVERYBODY, adjustment.name(), changes),
                new Amounts(wanted.days(), 0),
                wanted.from(),
                source);
    }

    private record Key(String subject, String topic, int changes) {}

    private record Amounts(int amount, int minutes) {}

    private void add(Actor actor, Key key, Amounts amounts, LocalDate from, String source) {
        if (rows.changes(key.subject(), key.topic()) != key.changes()) {
            throw new Refused.ChangedMeanwhile("Somebody else changed this. Look at it again before you go on.");
        }
        var row = new SupervisionRuleRow(
                Ids.next(),
                key.subject(),
                key.topic(),
                key.changes() + 1,
                from,
                amounts.amount(),
                amounts.minutes(),
                source,
                actor.person(),
                today.now());
        Faster.saved(() -> rows.save(row));
        trail.record(
                actor,
                Act.SUPERVISION_RULE_SET,
                null,
                "supervision rule " + key.subject() + " " + key.topic(),
                "change " + (key.changes() + 1) + " from " + from + ": " + amounts.amount() + " days, "
                        + amounts.minutes() + " minutes");
    }
}
