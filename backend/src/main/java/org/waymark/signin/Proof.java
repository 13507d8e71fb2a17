package org.waymark.signin;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Optional;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;

/** Asks somebody who is signed in for their password once more, with the same delays as at sign-in. */
@Singleton
class Proof {

    private static final TransactionDefinition OF_ITS_OWN = TransactionDefinition.of(Propagation.REQUIRES_NEW);

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Tries tries;
    private final TransactionOperations<Connection> transactions;

    Proof(
            AccountRepository accounts,
            Passwords passwords,
            Tries tries,
            TransactionOperations<Connection> transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tries = tries;
        this.transactions = transactions;
    }

    /**
     * The person's account, if the password is the current one.
     *
     * @throws Refused.NotValid if it is not
     * @throws Refused.NotNow if there were too many wrong tries
     */
    AccountRow of(PersonId person, String current) {
        AccountRow account = accounts.of(person).orElseThrow(() -> new Refused.NotFound("account"));
        inTransaction(() -> tries.begin(account.signInName(), Optional.empty()));
        if (!passwords.inTurn(() -> passwords.matches(current, Optional.of(account.passwordHash())))) {
            throw new Refused.NotValid("current", "This is not your current password.");
        }
        inTransaction(() -> tries.succeeded(account.signInName()));
        return account;
    }

    private void inTransaction(Runnable work) {
        transactions.execute(OF_ITS_OWN, status -> {
            work.run();
            return true;
        });
    }
}
