package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.waymark.TestHouse;
import org.waymark.assessment.Answer;
import org.waymark.assessment.Ratings;
import org.waymark.assessment.SelfAssessments;
import org.waymark.framework.Domain;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.ServiceId;

/**
 * Measures questions about teams and about everybody beside the bare SQL for them; run with
 * {@code -Dtest=SkillMixBenchmark -Dwaymark.benchmark=true -Dwaymark.benchmark.staff=1000}, see benchmarks.md.
 */
@Tag("database")
@EnabledIfSystemProperty(named = "waymark.benchmark", matches = "true", disabledReason = "measures, tests nothing")
class SkillMixBenchmark {

    private static final int STAFF = Integer.getInteger("waymark.benchmark.staff", 1_000);
    private static final int PAIRS = 400;
    private static final int SLOW = STAFF > 10_000 ? 3 : STAFF > 1_000 ? 20 : 60;
    private static final String IN_POST = " o.starts_on <= CURDATE() AND (o.ends_on IS NULL OR o.ends_on >= CURDATE())";

    @FunctionalInterface
    private interface Bare {
        int run(int turn) throws SQLException;
    }

    private final Random chance = new Random(7);

    @Test
    void besideBareSql() throws SQLException {
        try (var house = new BenchmarkHouse(STAFF)) {
            long before = System.nanoTime();
            LevelColumns columns = house.context.getBean(LevelMemory.class).now();
            say("%d staff: memory built in %.1f s, %d people".formatted(STAFF, since(before) / 1e3, columns.size()));
            say("| What | Pairs | Ours, ms, median / p95 | Bare SQL, ms | Ratio, with 95 % interval |");
            heatMap(house);
            teamGap(house);
            whoHas(house);
            whoLacks(house, columns);
            save(house);
            coverage(house);
            everyGap(house);
            alone(house);
        }
    }

    private void heatMap(BenchmarkHouse house) throws SQLException {
        SkillMix skillMix = house.context.getBean(SkillMix.class);
        mustBeTheSame(house, skillMix);
        Set<DomainCode> all =
                house.framework.domains().stream().map(Domain::code).collect(Collectors.toSet());
        try (var sql =
                house.plain.prepareStatement("SELECT o.person_id, p.given_name, p.family_name, l.competency_code,"
                        + " l.level, l.agreed_on FROM post o JOIN person p ON p.id = o.person_id"
                        + " JOIN agreed_level l ON l.person_id = o.person_id WHERE o.service_id = ? AND" + IN_POST)) {
            run(
                    "Heat map, team of 25, every competency",
                    PAIRS,
                    house.smallServices(),
                    turn -> {
                        ServiceId service = house.small(turn);
                        HeatMap map = skillMix.heatMap(
                                house.managerOf(service),
                                HeatMapQuestion.of(service).opening(all));
                        return map.rows().size() * BenchmarkHouse.LEVELS;
                    },
                    turn -> rows(sql, house.small(turn)));
        }
    }

    /** The levels that the map shows are those of the tables. */
    private static void mustBeTheSame(BenchmarkHouse house, SkillMix skillMix) throws SQLException {
        Set<DomainCode> all =
                house.framework.domains().stream().map(Domain::code).collect(Collectors.toSet());
        try (var sql =
                house.plain.prepareStatement("SELECT SUM(l.level) FROM post o JOIN agreed_level l ON l.person_id ="
                        + " o.person_id JOIN requirement r ON r.role_code = o.role_code AND r.strand_code = '' AND"
                        + " r.competency_code = l.competency_code AND r.release_version = ? WHERE o.service_id = ?")) {
            sql.setString(1, house.framework.version());
            for (int i = 0; i < Math.min(20, house.smallServices()); i++) {
                ServiceId service = house.small(i);
                HeatMap map = skillMix.heatMap(
                        house.managerOf(service), HeatMapQuestion.of(service).opening(all));
                int shown = map.rows().stream()
                        .mapToInt(row -> java.util.stream.IntStream.range(
                                        0, map.columns().size())
                                .filter(at -> map.columns().get(at).competency() != null)
                                .mapToObj(at -> row.cells().get(at).level())
                                .filter(Objects::nonNull)
                                .mapToInt(Level::value)
                                .sum())
                        .sum();
                sql.setLong(2, service.value());
                assertEquals(sum(sql), shown);
            }
        }
    }

    private void teamGap(BenchmarkHouse house) throws SQLException {
        LevelQuestions questions = house.context.getBean(LevelQuestions.class);
        try (var sql = house.plain.prepareStatement(gaps(house, " AND o.service_id = ?"))) {
            run(
                    "Gap of one team of 25",
                    PAIRS,
                    house.smallServices(),
                    turn -> {
                        ServiceId service = house.small(turn);
                        return questions.gaps(house.managerOf(service), service).gaps();
                    },
                    turn -> {
                        sql.setLong(1, house.small(turn).value());
                        return sum(sql);
                    });
        }
    }

    private void whoHas(BenchmarkHouse house) throws SQLException {
        LevelQuestions questions = house.context.getBean(LevelQuestions.class);
        List<CompetencyCode> codes =
                house.framework.competencies().stream().map(one -> one.code()).toList();
        try (var sql = house.plain.prepareStatement("SELECT p.id, p.given_name, p.family_name, l.level, l.agreed_on"
                + " FROM post o JOIN agreed_level l ON l.person_id = o.person_id AND l.competency_code = ? AND l.level >= 4"
                + " JOIN person p ON p.id = o.person_id WHERE o.service_id = ? AND" + IN_POST
                + " ORDER BY p.family_name, p.given_name LIMIT 50")) {
            run(
                    "Who has a competency at 4 or more, service of 250",
                    PAIRS,
                    house.largeServices(),
                    turn -> {
                        ServiceId service = house.large(turn);
                        CompetencyCode code = codes.get(turn % codes.size());
                        return questions
                                .whoHas(house.managerOf(service), new WhoHasQuestion(service, code, new Level(4), 0))
                                .people()
                                .size();
                    },
                    turn -> {
                        sql.setString(1, codes.get(turn % codes.size()).value());
                        return rows(sql, 2, house.large(turn));
                    });
        }
    }

    private void whoLacks(BenchmarkHouse house, LevelColumns columns) throws SQLException {
        List<CompetencyCode> codes = columns.needs().competencies();
        LevelMemory memory = house.context.getBean(LevelMemory.class);
        try (var sql = house.plain.prepareStatement("SELECT COUNT(*) FROM post o LEFT JOIN agreed_level l ON"
                + " l.person_id = o.person_id AND l.competency_code = ? WHERE COALESCE(l.level, -1) < 3 AND"
                + IN_POST)) {
            run(
                    "How many lack a competency at 3, all staff",
                    SLOW,
                    codes.size(),
                    turn -> memory.now()
                            .whose(codes.get(turn), 3, false, Among.EVERYBODY)
                            .size(),
                    turn -> {
                        sql.setString(1, codes.get(turn).value());
                        return sum(sql);
                    });
        }
    }

    private void save(BenchmarkHouse house) throws SQLException {
        Actor person = house.somebody();
        AssessmentId id = house.context.getBean(SelfAssessments.class).start(person);
        Ratings ratings = house.context.getBean(Ratings.class);
        CompetencyCode code = new CompetencyCode("RSK-01");
        try (var sql = house.plain.prepareStatement("INSERT INTO rating (assessment_id, competency_code, level,"
                + " not_my_role, carried, rated_at) VALUES (1000000, 'RSK-01', ?, 0, 0, NOW(6))"
                + " ON DUPLICATE KEY UPDATE level = VALUES(level), rated_at = VALUES(rated_at)")) {
            run(
                    "Save of one rating",
                    PAIRS,
                    PAIRS,
                    turn -> {
                        ratings.rate(person, id, code, new Answer.Rated(new Level(turn % 6)));
                        return 1;
                    },
                    turn -> {
                        sql.setInt(1, turn % 6);
                        sql.executeUpdate();
                        return 1;
                    });
        }
    }

    private void coverage(BenchmarkHouse house) throws SQLException {
        LevelQuestions questions = house.context.getBean(LevelQuestions.class);
        try (var sql =
                house.plain.prepareStatement("SELECT o.role_code, l.competency_code, l.level, COUNT(*) FROM post o"
                        + " JOIN agreed_level l ON l.person_id = o.person_id WHERE" + IN_POST
                        + " GROUP BY o.role_code, l.competency_code, l.level")) {
            run(
                    "Coverage, role × competency × level, all staff",
                    SLOW,
                    SLOW,
                    turn -> checksum(house, questions.levels(TestHouse.console(), null)),
                    turn -> {
                        int sum = 0;
                        try (var rows = sql.executeQuery()) {
                            while (rows.next()) {
                                sum += mixed(rows.getString(1), rows.getString(2), rows.getInt(3), rows.getInt(4));
                            }
                        }
                        return sum;
                    });
        }
    }

    private void everyGap(BenchmarkHouse house) throws SQLException {
        LevelQuestions questions = house.context.getBean(LevelQuestions.class);
        try (var sql = house.plain.prepareStatement(gaps(house, ""))) {
            run(
                    "Gap of every person",
                    SLOW,
                    SLOW,
                    turn -> questions.gaps(TestHouse.console(), null).gaps(),
                    turn -> sum(sql));
        }
    }

    /** Ours alone, as the bare statements are too slow for many pairs. */
    private void alone(BenchmarkHouse house) {
        LevelQuestions questions = house.context.getBean(LevelQuestions.class);
        var coverage = Pairs.run("", 200, turn -> use(questions.levels(TestHouse.console(), null)), turn -> 0);
        var gap = Pairs.run("", 200, turn -> use(questions.gaps(TestHouse.console(), null)), turn -> 0);
        say("Coverage alone, 200 times: " + coverage.line());
        say("Gap of every person alone, 200 times: " + gap.line());
    }

    private static int use(Object answer) {
        return answer.hashCode() == 1 ? 1 : 0;
    }

    private void run(String name, int pairs, int targets, Bare ours, Bare floor) {
        int[] turns = chance.ints(pairs * 2L, 0, targets).toArray();
        say(Pairs.run(name, pairs, i -> quietly(ours, turns[i]), i -> quietly(floor, turns[i]))
                .line());
    }

    private static int quietly(Bare act, int turn) {
        try {
            return act.run(turn);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String gaps(BenchmarkHouse house, String where) {
        return "SELECT o.person_id, SUM(l.level < r.required_level) FROM post o JOIN requirement r ON r.role_code ="
                + " o.role_code AND r.strand_code = '' AND r.release_version = '" + house.framework.version() + "'"
                + " LEFT JOIN agreed_level l ON l.person_id = o.person_id AND l.competency_code = r.competency_code WHERE"
                + IN_POST + where + " GROUP BY o.person_id";
    }

    private static int rows(PreparedStatement sql, ServiceId service) throws SQLException {
        return rows(sql, 1, service);
    }

    private static int rows(PreparedStatement sql, int at, ServiceId service) throws SQLException {
        sql.setLong(at, service.value());
        int many = 0;
        int seen = 0;
        try (var rows = sql.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                many++;
                for (int i = 1; i <= columns; i++) {
                    seen = seen * 31 + Objects.hashCode(rows.getObject(i));
                }
            }
        }
        return many == 0 ? seen : many;
    }

    /** The sum of the last column. */
    private static int sum(PreparedStatement sql) throws SQLException {
        int sum = 0;
        try (var rows = sql.executeQuery()) {
            int last = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                sum += rows.getInt(last);
            }
        }
        return sum;
    }

    private static int checksum(BenchmarkHouse house, LevelCounts counts) {
        int sum = 0;
        for (var role : house.framework.roles()) {
            for (var competency : house.framework.competencies()) {
                for (int level = 0; level <= Level.HIGHEST; level++) {
                    int people = counts.of(role.code(), competency.code(), new Level(level));
                    if (people > 0) {
                        sum += mixed(role.code().value(), competency.code().value(), level, people);
                    }
                }
            }
        }
        return sum;
    }

    private static int mixed(String role, String competency, int level, int people) {
        return (role.hashCode() * 31 + competency.hashCode()) * 31 + level * 7919 * people + people;
    }

    private static double since(long before) {
        return (System.nanoTime() - before) / 1e6;
    }

    private static void say(String line) {
        System.out.println("benchmark: " + line);
    }
}
