package org.waymark.signin;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.TestHouse;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Ids;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.signin.SignIn.Attempt;
import org.waymark.signin.SignIn.SignedInSession;

/** People with accounts for tests, each coming from an address of their own. */
final class Entrance {

    static final String PASSWORD = "three unrelated words";

    private static final AtomicInteger COUNT = new AtomicInteger();

    final TestHouse house = TestHouse.open();
    final SignIn signIn = house.get(SignIn.class);
    final Accounts accounts = house.get(Accounts.class);

    Somebody somebody() {
        return somebody(false);
    }

    Somebody somebody(boolean mustChange) {
        Somebody somebody = withoutAccount();
        accounts.open(TestHouse.console(), somebody.person(), somebody.name(), PASSWORD, mustChange);
        return somebody;
    }

    Somebody withoutAccount() {
        int number = COUNT.incrementAndGet();
        var person = new PersonId(Ids.next());
        insertPerson(person);
        house.get(RoleGrants.class).grant(TestHouse.console(), person, Role.STAFF, null);
        return new Somebody(person, "person." + person.text(), "198.51." + number / 250 + "." + number % 250);
    }

    Somebody administrator() {
        Somebody administrator = withoutAccount();
        house.get(RoleGrants.class).grant(TestHouse.console(), administrator.person(), Role.ADMIN, null);
        return administrator;
    }

    SignedInSession signIn(Somebody who) {
        return signIn(who, PASSWORD);
    }

    SignedInSession signIn(Somebody who, String password) {
        return signIn.signIn(new Attempt(who.name(), password, who.address(), "Firefox on Windows", false));
    }

    SignedInSession signInShared(Somebody who) {
        return signIn.signIn(new Attempt(who.name(), PASSWORD, who.address(), "Edge on Windows", true));
    }

    boolean isIn(SignedInSession session) {
        return signIn.resume(session.token()).isPresent();
    }

    Instant now() {
        return house.get(Today.class).now();
    }

    void later(Duration by) {
        house.clock().move(by);
    }

    long count(String sql, long argument) {
        try (var connection = house.plainConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, argument);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insertPerson(PersonId person) {
        try (var connection = house.plainConnection();
                var statement = connection.prepareStatement("""
                        INSERT INTO person (id, given_name, family_name, created_at, version)
                        VALUES (?, 'Sam', 'Carter', '2026-01-01', 0)""")) {
            statement.setLong(1, person.value());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A person, the name they sign in with and the address they come from. */
    record Somebody(PersonId person, String name, String address) {

        Actor actor() {
            return Actor.onScreen(person);
        }

        Somebody from(String other) {
            return new Somebody(person, name, other);
        }

        Somebody called(String other) {
            return new Somebody(person, other, address);
        }
    }
}
