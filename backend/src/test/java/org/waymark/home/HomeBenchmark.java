package org.waymark.home;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.waymark.StatementCounter;
import org.waymark.data.ReferenceReader;
import org.waymark.data.ReferenceText.CourseText;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.people.Neighbourhood;

/** Measures a manager's first page; run with {@code -Dtest=HomeBenchmark -Dwaymark.benchmark=true}, see benchmarks.md. */
@Tag("database")
@EnabledIfSystemProperty(named = "waymark.benchmark", matches = "true", disabledReason = "measures, tests nothing")
class HomeBenchmark {

    private static final List<String> KINDS = List.of("MGT", "CLIN", "SAFE");
    private static final int SESSIONS = 12;
    private static final int COURSES = 20;
    private static final int ROUNDS = 41;

    @Test
    void aManagersFirstPage() throws SQLException {
        for (int people : new int[] {60, 250, 1_000}) {
            var here = new Neighbourhood();
            fill(here, people);
            Actor manager = here.manager();
            Home home = here.house.get(Home.class);
            for (int round = 0; round < 10; round++) {
                home.of(manager);
            }
            double[] times = DoubleStream.generate(() -> milliseconds(() -> home.of(manager)))
                    .limit(ROUNDS)
                    .sorted()
                    .toArray();
            System.out.printf(
                    "%d people: median %.1f ms, worst of %d %.1f ms, %d statements%n",
                    people, times[ROUNDS / 2], ROUNDS, times[ROUNDS - 1], StatementCounter.of(() -> home.of(manager)));
        }
    }

    private static double milliseconds(Runnable act) {
        long before = System.nanoTime();
        act.run();
        return (System.nanoTime() - before) / 1e6;
    }

    private static void fill(Neighbourhood here, int people) throws SQLException {
        List<String> courses = ReferenceReader.bundled().orThrow().courses().stream()
                .map(CourseText::code)
                .toList();
        try (Connection plain = here.house.plainConnection();
                var person = plain.prepareStatement("INSERT INTO person (id, given_name, family_name, created_at,"
                        + " version) VALUES (?, 'Given', ?, NOW(), 0)");
                var post = plain.prepareStatement("INSERT INTO post (id, person_id, service_id, role_code, pay_band,"
                        + " weekly_hours, starts_on, version) VALUES (?, ?, ?, 'PRA', '', 30, '2025-01-06', 0)");
                var session = plain.prepareStatement("INSERT INTO supervision_session (id, supervisor_id,"
                        + " supervisee_id, kind, form, held_on, start_minute, minutes, place, state, attended, version)"
                        + " VALUES (?, ?, ?, ?, 'PERSON', DATE_SUB(?, INTERVAL ? DAY), 540, 60, '', 'HELD', TRUE, 0)");
                var record = plain.prepareStatement(
                        "INSERT INTO training_record (id, person_id, course_code, done_on,"
                                + " entered_by, entered_at, version) VALUES (?, ?, ?, DATE_SUB(?, INTERVAL ? DAY), 0, NOW(), 0)")) {
            plain.setAutoCommit(false);
            long first = 0;
            for (int i = 0; i < people; i++) {
                long id = Ids.next();
                first = first == 0 ? id : first;
                add(person, id, "Family" + i);
                add(post, id, id, here.id().value());
                for (int one = 0; i > 0 && one < SESSIONS; one++) {
                    add(session, Ids.next(), first, id, KINDS.get(one % 3), Neighbourhood.DAY, 20 + one * 30 + i % 40);
                }
                for (int one = 0; one < COURSES; one++) {
                    add(record, Ids.next(), id, courses.get(one), Neighbourhood.DAY, 30 + one * 20 + i % 90);
                }
            }
            for (PreparedStatement batch : List.of(person, post, session, record)) {
                batch.executeBatch();
            }
            plain.commit();
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        statement.addBatch();
    }
}
