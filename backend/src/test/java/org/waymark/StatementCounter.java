package org.waymark;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Counts the SQL statements that the calling thread sends, a batch as one. Ask it as {@code StatementCounter.of(() ->
 * operations.open(actor, id))} once everything that is remembered has been asked before.
 */
@Singleton
public final class StatementCounter implements BeanCreatedEventListener<DataSource>, Ordered {

    private static final ThreadLocal<int[]> SENT = ThreadLocal.withInitial(() -> new int[1]);

    StatementCounter() {}

    /** How many statements the act takes. */
    public static int of(Runnable act) {
        int before = count();
        act.run();
        return count() - before;
    }

    private static int count() {
        return SENT.get()[0];
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return watched(event.getBean(), DataSource.class);
    }

    /** Innermost: what manages connections and transactions wraps around it. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private static <T> T watched(T real, Class<T> face) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (real instanceof Statement && method.getName().startsWith("execute")) {
                SENT.get()[0]++;
            }
            try {
                return answer(
                        method.invoke(real, arguments == null ? new Object[0] : arguments), method.getReturnType());
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        };
        return face.cast(
                Proxy.newProxyInstance(StatementCounter.class.getClassLoader(), new Class<?>[] {face}, handler));
    }

    private static @Nullable Object answer(@Nullable Object real, Class<?> face) {
        boolean deeper = Connection.class.isAssignableFrom(face) || Statement.class.isAssignableFrom(face);
        return real != null && deeper ? proxied(real, face) : real;
    }

    @SuppressWarnings("unchecked")
    private static Object proxied(Object real, Class<?> face) {
        return watched(real, (Class<Object>) face);
    }
}
