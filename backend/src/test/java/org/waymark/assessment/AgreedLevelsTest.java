package org.waymark.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.TestHouse;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.Today;

@Tag("database")
class AgreedLevelsTest {

    private final TestHouse house = TestHouse.open();
    private final Crew crew = new Crew(house);
    private final AgreedLevels levels = house.get(AgreedLevels.class);
    private final Actor vera = crew.member("Vera", Crew.VOLUNTEER);
    private final Actor priya = crew.practitioner("Priya");
    private final CompetencyCode first = crew.asked(Crew.VOLUNTEER).getFirst();

    @Test
    void theNewestLevelCountsAndTheOldOneStays() {
        crew.supervises(priya, vera);
        crew.confirmed(vera, priya, Crew.VOLUNTEER);
        LocalDate then = house.get(Today.class).day();
        house.clock().move(Duration.ofDays(400));
        AssessmentId next = crew.sent(vera, Crew.VOLUNTEER);
        house.get(Agreements.class).open(priya, next);
        house.get(Settlements.class).settle(priya, next, first, new Level(5), 0);
        crew.settleAll(priya, next);
        crew.confirm(priya, next);
        LocalDate now = house.get(Today.class).day();
        assertEquals(
                5, levels.of(vera, vera.person()).level(first).orElseThrow().value());
        LevelHistory history = levels.history(vera, vera.person(), first);
        assertEquals(
                List.of(now, then),
                history.levels().stream().map(AgreedLevel::agreedOn).toList());
        assertEquals("Priya Ōkubo-O'Brien", history.names().get(priya.person()));
        var before = levels.of(vera, Set.of(vera.person()), now.minusDays(1));
        assertEquals(
                then,
                before.getOrDefault(vera.person(), java.util.Map.of())
                        .values()
                        .iterator()
                        .next()
                        .agreedOn());
        assertTrue(levels.of(vera, Set.of(vera.person()), then.minusDays(1)).isEmpty());
        house.clock().move(Duration.ofDays(-400));
    }

    @Test
    void levelsAreReadWithinReachOnly() {
        crew.supervises(priya, vera);
        crew.confirmed(vera, priya, Crew.VOLUNTEER);
        Actor elsewhere = new Crew(house).manager("Els");
        for (Actor other : List.of(
                elsewhere, crew.practitioner("Peer"), crew.with("Ada", Role.ADMIN), crew.with("Str", Role.STRATEGIC))) {
            assertThrows(Refused.NotFound.class, () -> levels.of(other, vera.person()));
            assertThrows(Refused.NotFound.class, () -> levels.history(other, vera.person(), first));
            assertTrue(levels.of(
                            other, Set.of(vera.person()), house.get(Today.class).day())
                    .isEmpty());
        }
        Actor manager = crew.manager("Mo");
        assertEquals(46, levels.of(manager, vera.person()).levels().size());
        assertEquals(46, levels.of(priya, vera.person()).levels().size());
        Set<PersonId> asked = Set.of(vera.person(), priya.person(), elsewhere.person());
        assertEquals(
                Set.of(vera.person()),
                levels.of(manager, asked, house.get(Today.class).day()).keySet());
        assertTrue(levels.of(manager, Set.of(), house.get(Today.class).day()).isEmpty());
    }

    @Test
    void manyPeopleTakeAsManyStatementsAsOne() {
        crew.supervises(priya, vera);
        crew.confirmed(vera, priya, Crew.VOLUNTEER);
        Actor manager = crew.manager("Mo");
        LocalDate day = house.get(Today.class).day();
        levels.of(manager, Set.of(vera.person()), day);
        // Where the people belong was asked a moment ago and is remembered; of others it is asked once.
        assertEquals(1, StatementCounter.of(() -> levels.of(manager, Set.of(vera.person()), day)));
        var many = new java.util.HashSet<>(Set.of(vera.person(), priya.person()));
        for (int i = 0; i < 20; i++) {
            many.add(crew.practitioner("P" + i).person());
        }
        assertEquals(2, StatementCounter.of(() -> levels.of(manager, many, day)));
        assertEquals(1, StatementCounter.of(() -> levels.of(vera, Set.of(vera.person()), day)));
    }
}
