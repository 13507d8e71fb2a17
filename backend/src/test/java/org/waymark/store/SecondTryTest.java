package org.waymark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.jdbc.DataSourceTransactionManager;
import java.util.HashSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;

@Tag("database")
class SecondTryTest {

    private final TestHouse house = TestHouse.open();
    private final Rivals rivals = house.get(Rivals.class);
    private final DataSourceTransactionManager transactions = house.get(DataSourceTransactionManager.class);

    @Test
    void anActThatTheDatabaseUndidIsDoneAgainInATransactionOfItsOwn() {
        var seen = new HashSet<TransactionStatus<?>>();
        assertEquals(
                3,
                rivals.act(
                        new int[1],
                        3,
                        now -> seen.add(transactions.findTransactionStatus().orElseThrow())));
        assertEquals(3, seen.size());
    }

    @Test
    void afterThreeTriesItIsTold() {
        int[] tries = new int[1];
        assertThrows(IllegalStateException.class, () -> rivals.act(tries, 4, now -> {}));
        assertEquals(3, tries[0]);
    }

    @Test
    void otherTroubleIsToldAtOnce() {
        int[] tries = new int[1];
        assertThrows(
                UnsupportedOperationException.class,
                () -> rivals.act(tries, 1, now -> {
                    throw new UnsupportedOperationException();
                }));
        assertEquals(1, tries[0]);
    }

    @Test
    void aPartOfALargerActIsNotDoneAgainAlone() {
        int[] tries = new int[1];
        assertThrows(
                IllegalStateException.class,
                () -> transactions.executeWrite(status -> rivals.act(tries, 2, now -> {})));
        assertEquals(1, tries[0]);
    }
}
