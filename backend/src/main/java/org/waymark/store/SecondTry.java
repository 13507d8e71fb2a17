package org.waymark.store;

import io.micronaut.aop.InterceptPhase;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Does a whole act again, twice at most, where the database undid it because two acts waited for each other. */
@Singleton
@InterceptorBean(Transactional.class)
class SecondTry implements MethodInterceptor<Object, Object> {

    private static final int MOST_TRIES = 3;
    private static final int DEADLOCK = 1213;
    private static final String UNDONE = "40001";

    private final TransactionOperations<Connection> transactions;

    SecondTry(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** Outside the transaction, so that each try has one of its own. */
    @Override
    public int getOrder() {
        return InterceptPhase.RETRY.getPosition();
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> act) {
        if (transactions.findTransactionStatus().isPresent()) {
            return act.proceed();
        }
        for (int tried = 1; true; tried++) {
            try {
                return act.proceed(this);
            } catch (RuntimeException e) {
                if (tried == MOST_TRIES || !isDeadlock(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isDeadlock(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (sql.getErrorCode() == DEADLOCK || UNDONE.equals(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
