package org.waymark.development;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.framework.SmallFramework;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;

/** What a comparison says of the needed level, with described levels and without. */
class DifferenceWordsTest {

    private static final Level TWO = new Level(2);

    @Test
    void eachDifferenceCarriesTheWordsOfTheNeededLevelAndTheWaysThere() {
        Difference difference = difference(SmallFramework.DESCRIBED);
        assertEquals("4 Complex cases", difference.need().named());
        assertEquals(
                "I do thing 4.",
                difference.atWork().at(difference.need().level()).firstPerson());
        assertEquals(
                List.of("Take the course."),
                difference.atWork().waysTo(difference.need().level()).stream()
                        .map(way -> way.text())
                        .toList());
    }

    @Test
    void withoutDescribedLevelsTheScaleStandsInAndIsKnownToDoSo() {
        Difference difference = difference(SmallFramework.UNDESCRIBED);
        assertFalse(difference.atWork().described());
        assertEquals(
                "I, in general, 4.",
                difference.atWork().at(difference.need().level()).firstPerson());
    }

    private static Difference difference(CompetencyCode competency) {
        var levels = Map.of(SmallFramework.DESCRIBED, TWO, SmallFramework.UNDESCRIBED, TWO);
        var view = new View(
                SmallFramework.whole(),
                new MyLevels.Known(Basis.AGREED, levels),
                Optional.of(SmallFramework.ROLE),
                Set.of());
        return view.comparison(SmallFramework.ROLE, null).differences().stream()
                .filter(one -> one.competency().code().equals(competency))
                .findFirst()
                .orElseThrow();
    }
}
