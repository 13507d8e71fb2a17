package org.waymark.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.kernel.RoleCode;

@Tag("database")
class RiseTest {

    private static final RoleCode VOLUNTEER = new RoleCode("VOL");
    private static final RoleCode PEER = new RoleCode("PSW");

    private final Framework framework = TestHouse.open().get(Frameworks.class).published();

    @Test
    void theLongestWayComesFirstAndOnlyWhatRisesIsThere() {
        List<Rise> rises = Rise.between(framework, VOLUNTEER, PEER);
        assertTrue(
                !rises.isEmpty() && rises.getFirst().steps() >= rises.getLast().steps());
        assertTrue(rises.stream().allMatch(rise -> rise.steps() > 0));
        var before = framework.requirementsOf(VOLUNTEER, Set.of());
        var after = framework.requirementsOf(PEER, Set.of());
        long expected = after.values().stream()
                .filter(need -> {
                    Requirement had = before.get(need.competency());
                    return had == null || had.level().value() < need.level().value();
                })
                .count();
        assertEquals(expected, rises.size());
    }

    @Test
    void nothingRisesOnTheSpot() {
        assertEquals(List.of(), Rise.between(framework, PEER, PEER));
    }

    @Test
    void whatTheFirstRoleDoesNotAskForCountsFromZero() {
        Rise fresh = Rise.between(framework, VOLUNTEER, new RoleCode("PRA")).stream()
                .filter(rise -> rise.from() == null)
                .findFirst()
                .orElseThrow();
        assertEquals(fresh.to().value(), fresh.steps());
    }
}
