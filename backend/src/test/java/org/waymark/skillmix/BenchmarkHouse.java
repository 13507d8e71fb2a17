package org.waymark.skillmix;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.waymark.TestHouse;
import org.waymark.data.Release;
import org.waymark.framework.Framework;
import org.waymark.framework.FrameworkImport;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.store.DatabaseAddress;
import org.waymark.store.Migrations;

/** A house of its own for measuring: so many staff, half in services of 25, half in services of 250, 40 levels each. */
final class BenchmarkHouse implements AutoCloseable {

    static final int LEVELS = 40;
    private static final int SMALL = 25;
    private static final int LARGE = 250;
    private static final long FIRST_PERSON = 1_000_000;
    private static final long FIRST_SERVICE = 1_000;
    private static final long FIRST_MANAGER = 1_000_000_000;

    final ApplicationContext context;
    final Framework framework;
    final Connection plain;
    final int staff;
    private final LocalDate day = LocalDate.now(org.waymark.kernel.Today.LONDON);
    private final Random chance = new Random(91);

    BenchmarkHouse(int staff) throws SQLException {
        this.staff = staff;
        DatabaseAddress address = TestHouse.freshSchema();
        Migrations.migrate(address);
        Map<String, Object> properties = new LinkedHashMap<>(address.asProperties());
        properties.put("waymark.audit.key", "a key for measuring only, long enough to be taken");
        context = ApplicationContext.builder()
                .properties(properties)
                .environments("test")
                .start();
        context.getBean(FrameworkImport.class).load(TestHouse.console(), Release.newest());
        framework = context.getBean(Frameworks.class).published();
        // What the house never asks, such as everybody's gaps in plain SQL, may take minutes here.
        plain = DriverManager.getConnection(
                address.urlWithSettings().replace("socketTimeout=60000", "socketTimeout=0"),
                address.user(),
                address.password());
        fill();
    }

    int smallServices() {
        return staff / 2 / SMALL;
    }

    int largeServices() {
        return staff / 2 / LARGE;
    }

    ServiceId small(int number) {
        return new ServiceId(FIRST_SERVICE + number);
    }

    ServiceId large(int number) {
        return new ServiceId(FIRST_SERVICE + smallServices() + number);
    }

    Actor managerOf(ServiceId service) {
        return Actor.onScreen(new PersonId(FIRST_MANAGER + service.value()));
    }

    /** The first person of the house, a practitioner with an account. */
    Actor somebody() {
        return Actor.onScreen(new PersonId(FIRST_PERSON));
    }

    private void fill() throws SQLException {
        plain.setAutoCommit(false);
        try (var settings = plain.createStatement()) {
            settings.execute("SET foreign_key_checks = 0, unique_checks = 0");
            services();
            people();
            levels();
            plain.commit();
            for (String table : List.of("person", "post", "agreed_level", "assessment", "role_grant")) {
                settings.execute("ANALYZE TABLE " + table);
            }
            settings.execute("SET foreign_key_checks = 1, unique_checks = 1");
        }
        plain.setAutoCommit(true);
    }

    private void services() throws SQLException {
        try (var service = plain.prepareStatement(
                        "INSERT INTO ld_service (id, code, name, provider, area, version) VALUES (?, ?, ?, '', '', 0)");
                var grant =
                        plain.prepareStatement("INSERT INTO role_grant (id, person_id, role, service_id, granted_by,"
                                + " granted_at) VALUES (?, ?, 'SERVICE_MANAGER', ?, 0, NOW())");
                var person = person()) {
            for (int i = 0; i < smallServices() + largeServices(); i++) {
                long id = FIRST_SERVICE + i;
                add(service, id, "S" + i, "Service " + i);
                add(person, FIRST_MANAGER + id, "Manager", "Of " + i);
                add(grant, id, FIRST_MANAGER + id, id);
            }
            service.executeBatch();
            person.executeBatch();
            add(grant, 1L, FIRST_PERSON, null);
            grant.executeBatch();
        }
        try (var staffRole = plain.createStatement()) {
            staffRole.execute("UPDATE role_grant SET role = 'STAFF' WHERE id = 1");
        }
    }

    private void people() throws SQLException {
        List<RoleCode> roles =
                framework.roles().stream().map(role -> role.code()).toList();
        try (var person = person();
                var post = plain.prepareStatement("INSERT INTO post (id, person_id, service_id, role_code, pay_band,"
                        + " weekly_hours, starts_on, version) VALUES (?, ?, ?, ?, '', 30, '2025-01-06', 0)")) {
            for (int i = 0; i < staff; i++) {
                long id = FIRST_PERSON + i;
                long service = i < staff / 2
                        ? FIRST_SERVICE + i / SMALL
                        : FIRST_SERVICE + smallServices() + (i - staff / 2) / LARGE;
                add(person, id, "Given" + i % 997, "Family" + i);
                add(post, id, id, service, (i == 0 ? new RoleCode("PRA") : roles.get(i % roles.size())).value());
                if (i % 5_000 == 4_999) {
                    person.executeBatch();
                    post.executeBatch();
                }
            }
            person.executeBatch();
            post.executeBatch();
        }
    }

    private void levels() throws SQLException {
        var codes = new ArrayList<>(framework.competencies().stream()
                .map(one -> one.code())
                .map(CompetencyCode::value)
                .toList());
        String agreed = day.minusMonths(3).toString();
        try (var assessment = plain.prepareStatement("INSERT INTO assessment (id, person_id, role_code, strands,"
                        + " release_version, state, started_at, touched_at, last_touched, proud_of, wish, supervisor_id,"
                        + " sent_at, answer_comment, version) VALUES (?, ?, 'PRA', '', ?, 'CONFIRMED', NOW(), NOW(), '',"
                        + " '', '', 1, NOW(), '', 0)");
                var level =
                        plain.prepareStatement("INSERT INTO agreed_level (assessment_id, competency_code, person_id,"
                                + " role_code, level, agreed_on, agreed_by, recorded_at) VALUES (?, ?, ?, 'PRA', ?, ?, 1,"
                                + " '2026-01-01')")) {
            for (int i = 0; i < staff; i++) {
                long id = FIRST_PERSON + i;
                add(assessment, id, id, framework.version());
                Collections.shuffle(codes, chance);
                for (String code : codes.subList(0, LEVELS).stream().sorted().toList()) {
                    add(level, id, code, id, chance.nextInt(6), agreed);
                }
                if (i % 500 == 499) {
                    assessment.executeBatch();
                    level.executeBatch();
                }
            }
            assessment.executeBatch();
            level.executeBatch();
        }
    }

    private PreparedStatement person() throws SQLException {
        return plain.prepareStatement("INSERT INTO person (id, given_name, family_name, created_at, version)"
                + " VALUES (?, ?, ?, NOW(), 0)");
    }

    private static void add(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    @Override
    public void close() throws SQLException {
        plain.close();
        context.close();
    }
}
