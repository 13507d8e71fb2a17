package org.waymark.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

class LastAdministratorTest {

    private static final String SET_ASIDE =
            "UPDATE role_grant SET ended_at = '1999-01-01' WHERE role = 'ADMIN' AND" + " ended_at IS NULL";
    private static final String PUT_BACK = "UPDATE role_grant SET ended_at = NULL WHERE ended_at = '1999-01-01'";

    private final TestHouse house = TestHouse.open();
    private final Neighbourhood here = new Neighbourhood();
    private final People people = house.get(People.class);
    private final RoleGrants grants = house.get(RoleGrants.class);
    private final Actor console = TestHouse.console();
    private final LocalDate today = house.get(Today.class).day();

    @BeforeEach
    void withoutTheAdministratorsOfOtherTests() throws SQLException {
        run(SET_ASIDE);
    }

    @AfterEach
    void withThemAgain() throws SQLException {
        run(PUT_BACK);
    }

    @Test
    void theLastAdministratorStays() {
        PersonId ada = administrator("Ada");
        var refused = assertThrows(Refused.NotAllowed.class, () -> people.leave(console, ada, today.plusDays(30), 0));
        assertEquals("This is the last administrator. Make another one first.", refused.sentence());
        PersonId bea = administrator("Bea");
        people.leave(console, ada, today.plusDays(30), 0);
        assertThrows(Refused.NotAllowed.class, () -> people.leave(console, bea, today.plusDays(90), 0));
        assertTrue(grants.hasAdministrator(console));
    }

    @Test
    void aLeaverIsNoLongerCounted() {
        PersonId ada = administrator("Ada");
        PersonId bea = administrator("Bea");
        people.leave(console, ada, today.minusDays(1), 0);
        long beas = grants.list(console).stream()
                .filter(grant -> grant.person().equals(bea))
                .findFirst()
                .orElseThrow()
                .id();
        assertThrows(Refused.NotAllowed.class, () -> grants.takeAway(console, beas));
        assertFalse(grants.list(console).isEmpty());
    }

    private PersonId administrator(String given) {
        PersonId person = here.person(given);
        grants.grant(console, person, Role.ADMIN, null);
        return person;
    }

    private void run(String sql) throws SQLException {
        try (var connection = house.plainConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
