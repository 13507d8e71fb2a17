package org.waymark.jobs;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;

@Tag("database")
class JobsTest {

    private final TestHouse house = TestHouse.open();

    @Test
    void eachJobStandsInTheTableOnceHoweverManyNodesStart() throws SQLException {
        try (Jobs one = Jobs.start(house.context());
                Jobs other = Jobs.start(house.context())) {
            assertNotSame(one, other);
            assertTrue(planned().containsAll(List.of("letting go", "outbox")), () -> "they plan no jobs");
        }
    }

    private List<String> planned() throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = house.plainConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT task_name FROM scheduled_tasks")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
