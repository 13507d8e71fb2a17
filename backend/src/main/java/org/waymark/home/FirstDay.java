package org.waymark.home;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.NewPerson;
import org.waymark.people.People;
import org.waymark.signin.Accounts;

/** What has to be done before anybody can sign in. */
@Singleton
public class FirstDay {

    private final Access access;
    private final People people;
    private final Accounts accounts;
    private final AuditTrail trail;

    FirstDay(Access access, People people, Accounts accounts, AuditTrail trail) {
        this.access = access;
        this.people = people;
        this.accounts = accounts;
        this.trail = trail;
    }

    /**
     * Makes the first administrator, person and account in one; only for a command at the server's console.
     *
     * @throws Refused.NotNow if there is an administrator already; nothing is kept then
     * @throws Refused.NotValid if name, sign-in name or password are not fit; nothing is kept then
     */
    @Transactional
    public PersonId makeAdministrator(Actor actor, NewPerson person, String signInName, String password) {
        access.require(actor, Permission.MANAGE_ACCOUNTS);
        PersonId first = people.join(actor, person);
        accounts.openFirstAdministrator(actor, first, signInName, password);
        trail.record(actor, Act.ACCOUNT_OPENED, first, "first administrator");
        return first;
    }
}
