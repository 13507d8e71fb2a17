package org.waymark.reporting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;

/** Documents that people take away, and the same facts for the screen. */
@Singleton
public class Documents {

    private final Passports passports;
    private final PassportPaper paper;
    private final Access access;
    private final AuditTrail trail;

    Documents(Passports passports, PassportPaper paper, Access access, AuditTrail trail) {
        this.passports = passports;
        this.paper = paper;
        this.access = access;
        this.trail = trail;
    }

    /**
     * Somebody's competency passport as a tagged PDF; that it was made is written down.
     *
     * @throws Refused.NotFound if the actor may not read this person's agreed levels
     */
    @Transactional
    public Pdf passport(Actor actor, PersonId person) {
        Passport passport = read(actor, person);
        Pdf pdf = paper.print(passport);
        trail.record(actor, Act.PASSPORT_MADE, person, "person " + person.text());
        return pdf;
    }

    /**
     * What the passport says, for reading on the screen.
     *
     * @throws Refused.NotFound if the actor may not read this person's agreed levels
     */
    @Transactional
    public Passport preview(Actor actor, PersonId person) {
        return read(actor, person);
    }

    private Passport read(Actor actor, PersonId person) {
        Permission needed = actor.is(person) ? Permission.MAKE_OWN_PASSPORT : Permission.READ_AGREED_LEVELS;
        access.require(actor, needed, person, "person");
        return passports.of(actor, person);
    }
}
