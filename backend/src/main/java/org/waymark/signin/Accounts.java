package org.waymark.signin;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

/** Opens and closes the accounts that people sign in with, and sets their passwords. */
@Singleton
public class Accounts {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Proof proof;
    private final Sessions sessions;
    private final RoleGrants grants;
    private final Access access;
    private final AuditTrail trail;
    private final Today today;

    Accounts(
            AccountRepository accounts,
            Passwords passwords,
            Proof proof,
            Sessions sessions,
            RoleGrants grants,
            Access access,
            AuditTrail trail,
            Today today) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.proof = proof;
        this.sessions = sessions;
        this.grants = grants;
        this.access = access;
        this.trail = trail;
        this.today = today;
    }

    /** The accounts of these people; those without one are left out. */
    @Transactional(readOnly = true)
    public List<AccountCard> of(Actor actor, List<PersonId> people) {
        access.require(actor, Permission.MANAGE_ACCOUNTS);
        return people.isEmpty() ? List.of() : accounts.cards(people);
    }

    /** Every account by sign-in name, closed ones included. */
    @Transactional(readOnly = true)
    public List<AccountCard> list(Actor actor) {
        access.require(actor, Permission.MANAGE_ACCOUNTS);
        return accounts.allCards();
    }

    /**
     * Opens an account.
     *
     * @param mustChange whether the password has to be changed at the first sign-in
     * @throws Refused.NotValid if the name or the password is not fit, or somebody else signs in with the name
     * @throws Refused.NotNow if the person has an account already, or has left
     * @throws Refused.NotFound if there is no such person
     */
    @Transactional
    public void open(Actor actor, PersonId person, String signInName, String password, boolean mustChange) {
        access.require(actor, Permission.MANAGE_ACCOUNTS);
        mustBeHere(person);
        String name = SignInName.chosen(signInName);
        if (accounts.of(person).isPresent()) {
            throw new Refused.NotNow("This person has an account already. It can be reopened if it is closed.");
        }
        if (accounts.named(name).isPresent()) {
            throw Duplicates.nameTaken();
        }
        String hash = passwords.hash(password, name, "password");
        var account = new AccountRow(person, name, hash, mustChange, null, today.now(), 0);
        Duplicates.refused(() -> accounts.save(account));
        trail.record(actor, Act.ACCOUNT_OPENED, person, "account");
    }

    /**
     * Opens the account of the first administrator and grants the role; only for a command at the server's console.
     *
     * @throws Refused.NotAllowed if it does not come from the console
     * @throws Refused.NotNow if there is an administrator already
     */
    @Transactional
    public void openFirstAdministrator(Actor actor, PersonId person, String signInName, String password) {
        access.require(actor, Permission.MANAGE_ACCOUNTS);
        if (actor.door() != Actor.Door.COMMAND) {
            throw new Refused.NotAllowed("The first administrator is made at the server's own console.");
        }
        if (grants.hasAdministrator(actor)) {
            throw new Refused.NotNow("There is an administrator already. Ask them to grant the role.");
        }
        open(actor, person, signInName, password, false);
        grants.grant(actor, person, Role.ADMIN, null);
    }

    /**
     * Closes an account and ends its sessions. Closing it again changes nothing.
     *
     * @throws Refused.NotFound if the person has no account
     * @throws Refused.NotAllowed if it is the actor's own: another administrator has to
     */
    @Transactional
    public void close(Actor actor, PersonId person) {
        access.require(actor, Permission.MANAGE_ACCOUNTS);
        if (actor.is(person)) {
            throw new Refused.NotAllowed("Nobody closes their own account. Ask another administrator.");
        }
        if (locked(person).isOpen()) {
            accounts.close(person, today.now());
            sessions.endAll(person);
            trail.record(actor, Act.ACCOUNT_CLOSED, person, "account");
        }
    }

    /**
     * Opens a closed account again, with the password it had. An open one stays as it is.
     *
     * @throws Refused.NotFound if the person has no account
     * @throws Refused.NotNow if they have left
     */
    @Transactional
    public void reopen(Actor actor, PersonId person) {
        access.require(actor, Permission.MANAGE_ACCOUNTS);
        mustBeHere(person);
        if (!locked(person).isOpen()) {
            accounts.reopen(person);
            trail.record(actor, Act.ACCOUNT_REOPENED, person, "account");
        }
    }

    /**
     * Sets somebody else's password, which they change at their next sign-in. Their sessions end.
     *
     * @throws Refused.NotFound if the person has no account
     * @throws Refused.NotAllowed if it is the actor's own: that asks for the current one
     * @throws Refused.NotValid if the password is not fit
     */
    @Transactional
    public void setPassword(Actor actor, PersonId person, String password) {
        access.require(actor, Permission.MANAGE_ACCOUNTS);
        if (actor.is(person)) {
            throw new Refused.NotAllowed("Change your own password under “Your security”, with the current one.");
        }
        AccountRow account = locked(person);
        accounts.setPassword(person, passwords.hash(password, account.signInName(), "password"), true, today.now());
        sessions.endAll(person);
        trail.record(actor, Act.PASSWORD_SET, person, "account", "by an administrator");
    }

    /**
     * Changes the actor's own password. All their sessions end but the one they are in.
     *
     * @param keepSession id of the session that stays
     * @throws Refused.NotValid if the current password is wrong, or the new one is not fit or no change
     * @throws Refused.NotNow if there were too many wrong tries
     */
    @Transactional
    public void changeOwnPassword(Actor actor, String current, String password, long keepSession) {
        access.require(actor, Permission.USE_OWN_ACCOUNT);
        AccountRow proven = proof.of(actor.person(), current);
        String hash = passwords.hash(password, proven.signInName(), "password");
        if (Passwords.same(current, password)) {
            throw new Refused.NotValid("password", "The new password is the current one. Choose another.");
        }
        if (!locked(actor.person()).passwordHash().equals(proven.passwordHash())) {
            throw new Refused.ChangedMeanwhile("Your password was changed elsewhere in the meantime. Sign in again.");
        }
        accounts.setPassword(actor.person(), hash, false, today.now());
        sessions.endAllBut(keepSession, actor.person());
        trail.record(actor, Act.PASSWORD_SET, actor.person(), "account", "by themselves");
    }

    private void mustBeHere(PersonId person) {
        if (sessions.hasLeft(person)) {
            throw new Refused.NotNow("This person has left, and whoever has left cannot sign in.");
        }
    }

    private AccountRow locked(PersonId person) {
        return accounts.lock(person).orElseThrow(() -> new Refused.NotFound("account"));
    }
}
