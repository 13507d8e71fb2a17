package org.waymark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Where a word stands in the database, whatever the table. */
public final class Written {

    private Written() {}

    /** The columns of words, as table and column, in which the word is part of some value. */
    public static List<String> places(String word) {
        try (var connection = TestHouse.open().plainConnection()) {
            var places = new ArrayList<String>();
            for (String[] column : columnsOfWords(connection)) {
                if (has(connection, column[0], column[1], word)) {
                    places.add(column[0] + "." + column[1]);
                }
            }
            return places;
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be looked through.", e);
        }
    }

    private static List<String[]> columnsOfWords(Connection connection) throws SQLException {
        try (var asked = connection.prepareStatement("""
                        SELECT c.table_name, c.column_name
                          FROM information_schema.columns c
                          JOIN information_schema.tables t USING (table_schema, table_name)
                         WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'
                           AND c.data_type IN ('varchar', 'char', 'text', 'mediumtext', 'longtext', 'json')
                         ORDER BY c.table_name, c.column_name""");
                var found = asked.executeQuery()) {
            var columns = new ArrayList<String[]>();
            while (found.next()) {
                columns.add(new String[] {found.getString(1), found.getString(2)});
            }
            return columns;
        }
    }

    private static boolean has(Connection connection, String table, String column, String word) throws SQLException {
        try (var asked = connection.prepareStatement(
                "SELECT 1 FROM `" + table + "` WHERE INSTR(`" + column + "`, ?) > 0 LIMIT 1")) {
            asked.setString(1, word);
            try (var found = asked.executeQuery()) {
                return found.next();
            }
        }
    }
}
