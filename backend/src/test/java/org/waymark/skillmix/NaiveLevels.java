package org.waymark.skillmix;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.framework.Framework;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;

/** The questions that are answered from memory, asked of the tables in plain SQL, and both answers in the same words. */
final class NaiveLevels {

    private static final String NEWEST = """
            FROM post o
            JOIN agreed_level l ON l.person_id = o.person_id AND l.agreed_on <= ?
            WHERE o.service_id = ? AND o.starts_on <= ? AND COALESCE(o.ends_on, '9999-12-31') >= ?
              AND NOT EXISTS (SELECT 1
                                FROM agreed_level n
                               WHERE n.person_id = l.person_id AND n.competency_code = l.competency_code
                                 AND n.agreed_on <= ?
                                 AND (n.agreed_on > l.agreed_on
                                      OR (n.agreed_on = l.agreed_on AND n.recorded_at > l.recorded_at)))
            """;

    private static final String GAPS = """
            SELECT w.person_id, SUM(l.level < w.needed) AS gaps
              FROM (SELECT o.person_id, r.competency_code, MAX(r.required_level) AS needed
                      FROM post o
                      JOIN requirement r ON r.role_code = o.role_code AND r.release_version = ?
                      LEFT JOIN post_strand s ON s.post_id = o.id AND s.strand_code = r.strand_code
                     WHERE o.service_id = ? AND o.starts_on <= ? AND COALESCE(o.ends_on, '9999-12-31') >= ?
                       AND (r.strand_code = '' OR s.post_id IS NOT NULL)
                     GROUP BY o.person_id, r.competency_code) w
              LEFT JOIN (SELECT l.person_id, l.competency_code, l.level, l.agreed_on,
                                ROW_NUMBER() OVER (PARTITION BY l.person_id, l.competency_code
                                                   ORDER BY l.agreed_on DESC, l.recorded_at DESC) AS place
                           FROM agreed_level l
                          WHERE l.agreed_on <= ?) l
                ON l.person_id = w.person_id AND l.competency_code = w.competency_code AND l.place = 1
             GROUP BY w.person_id""";

    private final Framework framework;
    private final ServiceId service;
    private final LocalDate day;

    NaiveLevels(Framework framework, ServiceId service, LocalDate day) {
        this.framework = framework;
        this.service = service;
        this.day = day;
    }

    /** “PRA RSK-01 3” and how many people that is true of; “sam gaps” and how many gaps somebody has. */
    Map<String, Integer> asked(Connection connection) throws SQLException {
        var answers = new TreeMap<String, Integer>();
        try (var levels = connection.prepareStatement(
                "SELECT o.role_code, l.competency_code, l.level, COUNT(DISTINCT o.person_id) " + NEWEST
                        + " GROUP BY o.role_code, l.competency_code, l.level")) {
            levels.setString(1, day.toString());
            levels.setLong(2, service.value());
            for (int i = 3; i <= 5; i++) {
                levels.setString(i, day.toString());
            }
            var rows = levels.executeQuery();
            while (rows.next()) {
                answers.put(rows.getString(1) + " " + rows.getString(2) + " " + rows.getInt(3), rows.getInt(4));
            }
        }
        try (var gaps = connection.prepareStatement(GAPS)) {
            gaps.setString(1, framework.version());
            gaps.setLong(2, service.value());
            for (int i = 3; i <= 5; i++) {
                gaps.setString(i, day.toString());
            }
            var rows = gaps.executeQuery();
            while (rows.next()) {
                answers.put(rows.getLong(1) + " gaps", rows.getInt(2));
            }
        }
        return answers;
    }

    /** “sam RSK-01 3” and the day on which it was agreed, of everybody in post in the service on the day. */
    Map<String, LocalDate> dated(Connection connection) throws SQLException {
        var answers = new TreeMap<String, LocalDate>();
        try (var levels = connection.prepareStatement(
                "SELECT DISTINCT o.person_id, l.competency_code, l.level, l.agreed_on " + NEWEST)) {
            levels.setString(1, day.toString());
            levels.setLong(2, service.value());
            for (int i = 3; i <= 5; i++) {
                levels.setString(i, day.toString());
            }
            var rows = levels.executeQuery();
            while (rows.next()) {
                answers.put(
                        rows.getLong(1) + " " + rows.getString(2) + " " + rows.getInt(3),
                        LocalDate.parse(rows.getString(4)));
            }
        }
        return answers;
    }

    /** The same from memory. */
    Map<String, LocalDate> datedInMemory(LevelColumns columns) {
        var answers = new TreeMap<String, LocalDate>();
        columns.levels(columns.whose(columns.needs().competencies().getFirst(), -1, true, Among.EVERYBODY.in(service)))
                .forEach((person, levels) -> levels.forEach((competency, level) ->
                        answers.put(person.value() + " " + competency + " " + level.level(), level.agreedOn())));
        return answers;
    }

    /** The same from memory. */
    Map<String, Integer> remembered(LevelColumns columns) {
        var answers = new TreeMap<String, Integer>();
        var among = Among.EVERYBODY.in(service);
        LevelCounts counts = columns.count(among);
        for (RoleProfile role : framework.roles()) {
            for (CompetencyCode competency : columns.needs().competencies()) {
                for (int level = 0; level <= Level.HIGHEST; level++) {
                    int people = counts.of(role.code(), competency, new Level(level));
                    if (people > 0) {
                        answers.put(role.code() + " " + competency + " " + level, people);
                    }
                }
            }
        }
        GapCounts gaps = columns.gaps(among);
        for (PersonId person : columns.whose(columns.needs().competencies().getFirst(), -1, true, among)) {
            answers.put(person.value() + " gaps", gaps.gapsOf(person));
        }
        return answers;
    }
}
