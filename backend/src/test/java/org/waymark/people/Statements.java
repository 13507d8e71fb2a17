package org.waymark.people;

import java.sql.SQLException;
import org.waymark.TestHouse;

/** Counts what the database server has been asked, to see that nothing asks once per person. */
final class Statements {

    private Statements() {}

    /** Selects, inserts, updates and deletes since the server started; only one test runs at a time. */
    static long asked(TestHouse house) {
        try (var connection = house.plainConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW GLOBAL STATUS WHERE Variable_name IN"
                        + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')")) {
            long sum = 0;
            while (rows.next()) {
                sum += rows.getLong(2);
            }
            return sum;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
