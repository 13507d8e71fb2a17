package org.waymark.demo;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;

/** Does many acts in one transaction, so that a story that breaks off leaves nothing half told. */
@Singleton
class AllOrNothing {

    private final TransactionOperations<Connection> transactions;

    AllOrNothing(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    void run(Runnable acts) {
        transactions.execute(TransactionDefinition.DEFAULT, status -> {
            acts.run();
            return true;
        });
    }
}
