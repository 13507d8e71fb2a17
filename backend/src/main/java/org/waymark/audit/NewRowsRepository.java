package org.waymark.audit;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;

/** Reads what the chains about people have gained, from each chain the part after a number, in one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
abstract class NewRowsRepository implements GenericRepository<AuditRow, AuditRow.Place> {

    private final JdbcOperations jdbc;

    NewRowsRepository(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    AuditNews since(AuditMarks from, Collection<String> acts, int most) {
        int limit = most + from.numbers().size() * 2;
        return jdbc.prepareStatement(sql(from.numbers().size(), acts.size()), statement -> {
            fill(statement, from, acts, limit);
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows, from, most, limit);
            }
        });
    }

    private static String sql(int chains, int acts) {
        String parts = IntStream.range(0, chains)
                .mapToObj(chain -> "(stream = " + chain + " AND seq > ?)")
                .collect(Collectors.joining(" OR "));
        return """
                SELECT stream, MAX(seq), CASE WHEN act IN (%s) THEN COALESCE(subject_id, 0) END AS about
                  FROM audit_row
                 WHERE %s
                 GROUP BY stream, about
                 LIMIT ?""".formatted(String.join(", ", Collections.nCopies(acts, "?")), parts);
    }

    private static void fill(PreparedStatement statement, AuditMarks from, Collection<String> acts, int limit)
            throws SQLException {
        int place = 1;
        for (String act : acts) {
            statement.setString(place++, act);
        }
        for (long number : from.numbers()) {
            statement.setLong(place++, number);
        }
        statement.setInt(place, limit);
    }

    private static AuditNews read(ResultSet rows, AuditMarks from, int most, int limit) throws SQLException {
        Set<PersonId> people = new HashSet<>();
        List<Long> numbers = new ArrayList<>(from.numbers());
        int seen = 0;
        while (rows.next()) {
            seen++;
            int chain = rows.getInt(1);
            numbers.set(chain, Math.max(numbers.get(chain), rows.getLong(2)));
            long about = rows.getLong(3);
            if (!rows.wasNull()) {
                people.add(new PersonId(about));
            }
        }
        boolean others = people.remove(Actor.NOBODY);
        return new AuditNews(people, others, people.size() > most || seen == limit, new AuditMarks(numbers));
    }
}
