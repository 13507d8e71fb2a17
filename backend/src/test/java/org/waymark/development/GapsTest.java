package org.waymark.development;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StrandCode;

@Tag("database")
class GapsTest {

    private static final RoleCode PRACTITIONER = new RoleCode("PRA");
    private static final RoleCode SPECIALIST = new RoleCode("SPE");

    private final Framework framework = TestHouse.open().get(Frameworks.class).published();

    @Test
    void whoeverMeetsEverythingHasNoGap() {
        Gaps gaps = Gaps.of(framework, needed(PRACTITIONER), PRACTITIONER, Set.of());
        assertTrue(gaps.isNone());
        assertEquals("80 of 80 met", gaps.words());
    }

    @Test
    void withoutLevelsEverythingIsAGap() {
        Gaps gaps = Gaps.of(framework, Map.of(), PRACTITIONER, Set.of());
        assertEquals(0, gaps.met());
        assertEquals(80, gaps.list().size());
        assertEquals(
                gaps.list().getFirst().need().value(), gaps.list().getFirst().steps());
    }

    @Test
    void theBiggestComesFirstAndEqualOnesStandInTheFrameworksOrder() {
        Gaps gaps = Gaps.of(framework, needed(PRACTITIONER), SPECIALIST, Set.of(new StrandCode("WOM")));
        var sorted = gaps.list().stream()
                .sorted(Comparator.comparingInt((Gap gap) -> -gap.steps())
                        .thenComparing(gap -> gap.competency().sortOrder()))
                .toList();
        assertEquals(sorted, gaps.list());
        assertTrue(gaps.list().size() > 3);
    }

    @Test
    void aLevelAboveTheNeedIsMetAndOneBelowIsAGapOfItsSteps() {
        var levels = new HashMap<>(needed(PRACTITIONER));
        CompetencyCode first = levels.keySet().stream().sorted().findFirst().orElseThrow();
        Level need = Objects.requireNonNull(levels.get(first));
        levels.put(first, new Level(0));
        Gaps gaps = Gaps.of(framework, levels, PRACTITIONER, Set.of());
        assertEquals(79, gaps.met());
        assertEquals(need, gaps.list().getFirst().need());
        assertEquals(need.value(), gaps.list().getFirst().steps());
        levels.put(first, new Level(Level.HIGHEST));
        assertTrue(Gaps.of(framework, levels, PRACTITIONER, Set.of()).isNone());
    }

    @Test
    void aStrandMakesTheGapBigger() {
        Gaps without = Gaps.of(framework, Map.of(), SPECIALIST, Set.of());
        Gaps with = Gaps.of(framework, Map.of(), SPECIALIST, Set.of(new StrandCode("WOM")));
        assertEquals(without.total(), with.total());
        assertTrue(with.list().stream().anyMatch(Gap::raisedByStrand));
        assertTrue(sum(with) > sum(without));
    }

    private static int sum(Gaps gaps) {
        return gaps.list().stream().mapToInt(Gap::steps).sum();
    }

    private Map<CompetencyCode, Level> needed(RoleCode role) {
        var levels = new HashMap<CompetencyCode, Level>();
        framework.requirementsOf(role, Set.of()).forEach((code, need) -> levels.put(code, need.level()));
        return levels;
    }
}
