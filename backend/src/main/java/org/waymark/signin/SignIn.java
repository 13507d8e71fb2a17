package org.waymark.signin;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.OpenToAll;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;

/** Lets people in who can prove who they are, knows them again at each request, and lets them out. */
@Singleton
public class SignIn {

    private static final Actor SOMEBODY = new Actor(Actor.NOBODY, Actor.Door.SCREEN, "");
    private static final TransactionDefinition OF_ITS_OWN = TransactionDefinition.of(Propagation.REQUIRES_NEW);

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Tries tries;
    private final Sessions sessions;
    private final Access access;
    private final AuditTrail trail;
    private final TransactionOperations<Connection> transactions;

    SignIn(
            AccountRepository accounts,
            Passwords passwords,
            Tries tries,
            Sessions sessions,
            Access access,
            AuditTrail trail,
            TransactionOperations<Connection> transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tries = tries;
        this.sessions = sessions;
        this.access = access;
        this.trail = trail;
        this.transactions = transactions;
    }

    /**
     * Starts a session. An unknown name, a wrong password, a closed account and a leaver's get the same sentence after
     * the same work. Failures are kept although the try is refused.
     *
     * @throws Refused.NotAllowed if the name or the password is not right, the account is closed, or its person has left
     * @throws Refused.NotNow if there were too many failed tries; the sentence says how long to wait
     */
    @OpenToAll("whoever signs in is not known yet")
    public SignedInSession signIn(Attempt attempt) {
        String name = SignInName.fold(attempt.signInName());
        return passwords.inTurn(() -> {
            inTransaction(() -> {
                tries.begin(name, Optional.of(attempt.address()));
                return true;
            });
            Optional<AccountRow> account = accounts.named(name);
            boolean right = passwords.matches(attempt.password(), account.map(AccountRow::passwordHash));
            Optional<SignedInSession> session = inTransaction(() ->
                    right ? account.flatMap(known -> started(known, attempt)) : Optional.<SignedInSession>empty());
            return session.orElseThrow(() -> {
                inTransaction(() -> failed(account, attempt));
                return new Refused.NotAllowed(
                        "The sign-in name or the password is not right. Check both and try again.");
            });
        });
    }

    /** The session that the token belongs to, if it is still good. A change elsewhere is felt within five seconds. */
    @OpenToAll("the token is what says who is there")
    public Optional<Session> resume(String token) {
        return sessions.find(token);
    }

    /** Notes that the person did something, at most once a minute. A session that is over stays over. */
    @OpenToAll("the token is what says who is there")
    public void touch(String token) {
        sessions.touch(token);
    }

    /** Ends the actor's session with this token; where there is none, nothing happens. */
    @OpenToAll("somebody who has lost every role must still be able to leave")
    @Transactional
    public void signOut(Actor actor, String token) {
        sessions.find(token)
                .filter(session -> actor.is(session.personId()))
                .filter(session -> sessions.end(session.id(), actor.person()))
                .ifPresent(session -> trail.record(actor, Act.SIGNED_OUT, actor.person(), object(session.id())));
    }

    /** Ends all of the actor's sessions, this one included. */
    @Transactional
    public void signOutEverywhere(Actor actor) {
        access.require(actor, Permission.USE_OWN_ACCOUNT);
        sessions.endAll(actor.person());
        trail.record(actor, Act.SIGNED_OUT_EVERYWHERE, actor.person(), "");
    }

    /** The actor's sessions that are still good, oldest first. */
    @Transactional(readOnly = true)
    public List<Session> sessions(Actor actor) {
        access.require(actor, Permission.USE_OWN_ACCOUNT);
        return sessions.openOf(actor.person());
    }

    /**
     * Ends one of the actor's own sessions.
     *
     * @throws Refused.NotFound if they have no such session, or it is over already
     */
    @Transactional
    public void endSession(Actor actor, long id) {
        access.require(actor, Permission.USE_OWN_ACCOUNT);
        if (!sessions.end(id, actor.person())) {
            throw new Refused.NotFound("session");
        }
        trail.record(actor, Act.SIGNED_OUT, actor.person(), object(id));
    }

    /** Nothing, if the account was closed or its password changed while the password was being checked. */
    private Optional<SignedInSession> started(AccountRow checked, Attempt attempt) {
        return accounts.lock(checked.personId())
                .filter(now -> now.isOpen() && now.passwordHash().equals(checked.passwordHash()))
                .filter(now -> !sessions.hasLeft(now.personId()))
                .map(now -> {
                    tries.succeeded(now.signInName());
                    Sessions.Started started = sessions.start(now.personId(), attempt);
                    trail.record(Actor.onScreen(now.personId()), Act.SIGNED_IN, now.personId(), "");
                    return new SignedInSession(
                            started.token(), now.personId(), now.mustChange(), started.endedOldest());
                });
    }

    private boolean failed(Optional<AccountRow> account, Attempt attempt) {
        tries.failed(attempt.address());
        trail.record(
                SOMEBODY, Act.SIGN_IN_FAILED, account.map(AccountRow::personId).orElse(null), "");
        return true;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(OF_ITS_OWN, status -> work.get());
    }

    private static String object(long session) {
        return "session " + Long.toString(session, Character.MAX_RADIX);
    }

    /**
     * A try to sign in.
     *
     * @param address the network address it comes from
     * @param device browser and system in a few words
     * @param shared whether the computer is shared, which ends the session sooner
     */
    public record Attempt(String signInName, String password, String address, String device, boolean shared) {

        /** Neither name nor password ever appear in text. */
        @Override
        public String toString() {
            return "a try to sign in";
        }
    }

    /**
     * A session that just started.
     *
     * @param token the secret for the cookie, given out only here
     * @param mustChangePassword whether they may do nothing but set a new password
     * @param endedOldest whether their oldest session ended because there were five already
     */
    public record SignedInSession(String token, PersonId person, boolean mustChangePassword, boolean endedOldest) {

        @Override
        public String toString() {
            return "a session of " + person.text();
        }
    }
}
