package org.waymark.development;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.access.Role;
import org.waymark.access.RoleGrants;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StrandCode;
import org.waymark.people.NewPerson;
import org.waymark.people.People;

@Tag("database")
class OwnStandingsTest {

    private static final RoleCode SPECIALIST = new RoleCode("SPE");
    private static final CompetencyCode WOMEN = new CompetencyCode("SPC-01");

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final OwnStandings standings = house.get(OwnStandings.class);

    @Test
    void theNeedCountsTheStrandsOfOnesPost() {
        Actor without = village.member("Sam", SPECIALIST, Set.of());
        Actor with = village.member("Ada", SPECIALIST, Set.of(new StrandCode("WOM")));
        assertTrue(standings.in(with, WOMEN).needs(new Level(5)));
        assertFalse(standings.in(without, WOMEN).needs(new Level(5)));
        assertNull(standings.in(without, WOMEN).agreed());
    }

    @Test
    void whatWasAgreedLastIsOnesOwnAndTakesTwoStatements() {
        Actor sam = village.member("Sam", SPECIALIST, Set.of());
        Actor priya = village.member("Priya", new RoleCode("TML"), Set.of());
        village.supervises(priya, sam);
        village.agreed(sam, priya, village.asNeeded(SPECIALIST, Map.of(WOMEN, new Level(2))));
        OwnStanding own = standings.in(sam, WOMEN);
        assertEquals(new Level(2), own.agreed());
        assertTrue(own.agreedOn(new Level(2)).isPresent());
        assertTrue(own.agreedOn(new Level(3)).isEmpty());
        assertNull(standings.in(priya, WOMEN).agreed());
        assertTrue(StatementCounter.of(() -> standings.in(sam, WOMEN)) <= 2);
    }

    @Test
    void whoHasNoLadderReadsWithoutMarksAndWithoutAsking() {
        var id = house.get(People.class).join(TestHouse.console(), new NewPerson("Judith", "Okafor", null, true));
        house.get(RoleGrants.class).grant(TestHouse.console(), id, Role.AUDITOR, null);
        Actor judith = Actor.onScreen(id);
        assertEquals(OwnStanding.NONE, standings.in(judith, WOMEN));
        assertEquals(0, StatementCounter.of(() -> standings.in(judith, WOMEN)));
    }
}
