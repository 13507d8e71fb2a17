package org.waymark.supervision;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Ids;
import org.waymark.kernel.KindCode;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** Which kinds of supervision a service has: settings, each from a day on and with its source. */
@Singleton
public class SupervisionKinds {

    private static final int NAME = 60;
    private static final int PURPOSE = 200;
    private static final int USUAL_SUPERVISOR = 120;

    private final KindBook book;
    private final SupervisionKindRepository rows;
    private final RuleDay days;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    SupervisionKinds(
            KindBook book, SupervisionKindRepository rows, RuleDay days, Access access, AuditTrail trail, Today today) {
        this.book = book;
        this.rows = rows;
        this.days = days;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** What is so today, and what will be. Everybody may read which kinds there are and what each is for. */
    @Transactional(readOnly = true)
    public SupervisionKindSheet sheet(Actor actor) {
        access.require(actor, Permission.USE_OWN_ACCOUNT);
        return new SupervisionKindSheet(
                book.all(), access.allows(actor, Permission.KEEP_SUPERVISION_RULES), today.day());
    }

    /**
     * Says what a kind of supervision is from a day on, or begins a new one; what it was before stays written down, and
     * with the sessions of that time. A kind that is no longer used is not asked of anybody.
     *
     * @param changes how many changes of this kind the actor had seen; 0 for a new one
     * @param isNew whether the actor means a kind that is not there yet
     * @throws Refused.NotAllowed if the actor may not keep rules of supervision
     * @throws Refused.NotValid if the short name is not two to four letters or taken, another kind has the name, a text is
     *     missing or too long, the day is out of bounds, or no source is named
     * @throws Refused.NotFound if a kind is changed that is not there
     * @throws Refused.ChangedMeanwhile if somebody else changed the kind first
     */
    @Transactional
    public void set(Actor actor, NewSupervisionKind wanted, boolean isNew, int changes) {
        access.require(actor, Permission.KEEP_SUPERVISION_RULES);
        KindList all = book.all();
        SupervisionKind kind = checked(all, wanted, isNew, changes);
        if (!isNew && !all.knows(kind.code())) {
            throw new Refused.NotFound("kind of supervision");
        }
        if (rows.changes(kind.code()) != changes) {
            throw new Refused.ChangedMeanwhile("Somebody else changed this. Look at it again before you go on.");
        }
        Faster.saved(() -> rows.save(row(actor, kind, wanted)));
        trail.record(
                actor,
                Act.SUPERVISION_KIND_SET,
                null,
                "supervision kind " + kind.code(),
                "change " + kind.changeNo() + " from " + wanted.from() + ": " + kind.words() + ", " + kind.form()
                        + (kind.isUsed() ? "" : ", no longer used"));
    }

    private SupervisionKind checked(KindList all, NewSupervisionKind wanted, boolean isNew, int changes) {
        var faults = new Faults();
        String code = wanted.code().strip().toUpperCase(Locale.ROOT);
        boolean shaped = code.matches("[A-Z]{2,4}");
        faults.unless(shaped, "code", "Use two to four letters, such as CLIN.");
        KindCode named = shaped ? new KindCode(code) : new KindCode("NONE");
        faults.unless(!isNew || !shaped || !all.knows(named), "code", "There is a kind with this short name already.");
        String words = faults.required("words", wanted.words(), NAME, "Say what it is called.");
        String purpose = faults.required("purpose", wanted.purpose(), PURPOSE, "Say in a few words what it is for.");
        String usual = faults.required(
                "usualSupervisor", wanted.usualSupervisor(), USUAL_SUPERVISOR, "Say who usually holds it.");
        String source = days.checked(faults, wanted.from(), wanted.source());
        faults.unless(
                Stream.concat(all.on(wanted.from()).stream(), all.later(wanted.from()).stream())
                        .noneMatch(
                                one -> !one.code().equals(named) && one.words().equalsIgnoreCase(words)),
                "words",
                "Another kind is called so. Choose a name that tells them apart.");
        faults.refuseIfAny();
        return new SupervisionKind(
                named,
                wanted.from(),
                changes + 1,
                words,
                purpose,
                usual,
                wanted.form(),
                wanted.traits(),
                wanted.isUsed(),
                source);
    }

    private SupervisionKindRow row(Actor actor, SupervisionKind kind, NewSupervisionKind wanted) {
        return new SupervisionKindRow(
                Ids.next(),
                kind.code(),
                kind.changeNo(),
                wanted.from(),
                kind.words(),
                kind.purpose(),
                kind.usualSupervisor(),
                kind.form(),
                kind.is(KindTrait.FIRST_WEEKS),
                kind.is(KindTrait.PRECEPTORSHIP),
                kind.is(KindTrait.INCIDENT),
                kind.isUsed(),
                kind.source(),
                actor.person(),
                today.now());
    }
}
