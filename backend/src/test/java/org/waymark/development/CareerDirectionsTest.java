package org.waymark.development;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.access.Access;
import org.waymark.access.Permission;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.people.Neighbourhood;

@Tag("database")
class CareerDirectionsTest {

    private static final RoleCode SPECIALIST = new RoleCode("SPE");

    private final Neighbourhood here = new Neighbourhood();
    private final CareerDirections directions = here.house.get(CareerDirections.class);
    private final PersonId sam = here.practitioner("Sam");
    private final Actor self = here.staff(sam);
    private final Actor manager = here.manager();

    @Test
    void othersLearnOnlyWhatIsShared() {
        assertEquals(Optional.empty(), directions.mine(self));
        directions.say(self, SPECIALIST, false);
        assertEquals(
                Optional.of(new CareerDirection(sam, SPECIALIST, false, Neighbourhood.DAY)), directions.mine(self));
        assertTrue(directions.shared(manager, List.of(sam)).isEmpty());
        directions.say(self, SPECIALIST, true);
        assertEquals(Map.of(sam, SPECIALIST), directions.shared(manager, List.of(sam)));
        assertTrue(
                directions.shared(new Neighbourhood().manager(), List.of(sam)).isEmpty());
        directions.say(self, SPECIALIST, false);
        assertTrue(directions.shared(manager, List.of(sam)).isEmpty());
    }

    @Test
    void whatIsWithdrawnLeavesNoRow() throws SQLException {
        directions.say(self, SPECIALIST, true);
        directions.withdraw(self);
        directions.withdraw(self);
        assertEquals(Optional.empty(), directions.mine(self));
        try (var connection = here.house.plainConnection();
                var found = connection
                        .createStatement()
                        .executeQuery("SELECT COUNT(*) FROM career_direction WHERE person_id = " + sam.value())) {
            found.next();
            assertEquals(0, found.getInt(1));
        }
    }

    @Test
    void theTrailDoesNotTellWhere() throws SQLException {
        directions.say(self, SPECIALIST, false);
        try (var connection = here.house.plainConnection();
                var found = connection
                        .createStatement()
                        .executeQuery("SELECT object, changes FROM audit_row WHERE act = 'CAREER_DIRECTION_SAID'"
                                + " AND subject_id = " + sam.value())) {
            assertTrue(found.next());
            assertFalse((found.getString(1) + found.getString(2)).contains("SPE"));
            assertFalse(found.next());
        }
    }

    @Test
    void onlyRoleProfilesAndOnlyThoseWithACareerHere() {
        var refused = assertThrows(Refused.NotValid.class, () -> directions.say(self, new RoleCode("ZZZ"), true));
        assertEquals("role", refused.faults().getFirst().field());
        assertThrows(Refused.NotFound.class, () -> directions.say(manager, SPECIALIST, true));
        assertThrows(Refused.NotFound.class, () -> directions.mine(manager));
        assertThrows(Refused.NotFound.class, () -> directions.withdraw(manager));
    }

    @Test
    void sixtyPeopleTakeOneStatementMoreThanAskingWhoIsReached() {
        var people = new ArrayList<PersonId>();
        for (int i = 0; i < 60; i++) {
            people.add(here.practitioner("Kit"));
        }
        here.house.clock().move(Duration.ofMinutes(1));
        here.house.get(Access.class).allows(manager, Permission.SET_GOALS);
        assertEquals(2, StatementCounter.of(() -> directions.shared(manager, people)));
    }
}
