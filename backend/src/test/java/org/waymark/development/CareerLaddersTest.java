package org.waymark.development;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.framework.PayBand;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StrandCode;

@Tag("database")
class CareerLaddersTest {

    private static final RoleCode PRACTITIONER = new RoleCode("PRA");
    private static final RoleCode SPECIALIST = new RoleCode("SPE");
    private static final StrandCode WOMEN = new StrandCode("WOM");

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final CareerLadders ladders = house.get(CareerLadders.class);

    @Test
    void everyRoleCanBeReadBeforeAnythingIsRated() {
        Actor sam = village.member("Sam", PRACTITIONER, Set.of());
        Ladder ladder = ladders.mine(sam);
        assertEquals(Basis.NOTHING, ladder.basis());
        assertEquals(9, ladder.steps().size());
        assertEquals(PRACTITIONER, ladder.here().orElseThrow().profile().code());
        assertEquals(
                List.of("SPE", "TML"),
                ladder.next().stream()
                        .map(step -> step.profile().code().value())
                        .toList());
    }

    @Test
    void withNothingRatedTheProfilesAreCompared() {
        Actor sam = village.member("Sam", PRACTITIONER, Set.of());
        Comparison comparison = ladders.compare(sam, SPECIALIST);
        assertEquals(Basis.NOTHING, comparison.basis());
        assertTrue(comparison.differences().stream().allMatch(difference -> difference.mine() == null));
        assertTrue(comparison.differences().stream().allMatch(this::isMoreThanAsked));
        assertEquals(
                List.of(),
                ladders.compare(sam, PRACTITIONER).differences().stream()
                        .filter(difference -> difference.asked() == null)
                        .toList());
    }

    private boolean isMoreThanAsked(Difference difference) {
        var asked = difference.asked();
        return asked == null || !asked.level().meets(difference.need().level());
    }

    @Test
    void ownRatingsStandInUntilLevelsAreAgreed() {
        Actor sam = village.member("Sam", PRACTITIONER, Set.of());
        village.rated(sam, village.asNeeded(PRACTITIONER, Map.of()));
        Ladder ladder = ladders.mine(sam);
        assertEquals(Basis.OWN_RATINGS, ladder.basis());
        assertEquals(80, ladder.here().orElseThrow().met());
    }

    @Test
    void agreedLevelsCountAndOnlyDifferencesAreShown() {
        Actor sam = village.member("Sam", PRACTITIONER, Set.of());
        Actor priya = village.member("Priya", new RoleCode("TML"), Set.of());
        village.supervises(priya, sam);
        var low = new CompetencyCode("VAL-01");
        village.agreed(sam, priya, village.asNeeded(PRACTITIONER, Map.of(low, new Level(1))));

        Ladder ladder = ladders.mine(sam);
        assertEquals(Basis.AGREED, ladder.basis());
        assertEquals(79, ladder.here().orElseThrow().met());
        Comparison comparison = ladders.compare(sam, PRACTITIONER);
        assertEquals(1, comparison.differences().size());
        Difference difference = comparison.differences().getFirst();
        assertEquals("1 Aware", Objects.requireNonNull(difference.mine()).named());
        assertEquals("2 With support", difference.next().named());
        assertEquals("Values, rights and accountability", difference.domain().name());
    }

    @Test
    void aStrandIsComparedAsAWhole() {
        Actor sam = village.member("Sam", PRACTITIONER, Set.of());
        Comparison plain = ladders.compare(sam, SPECIALIST);
        Comparison women = ladders.compare(sam, SPECIALIST, WOMEN);
        assertNull(plain.strand());
        assertEquals("Women", Objects.requireNonNull(women.strand()).name());
        assertTrue(women.differences().stream().anyMatch(Difference::raisedByStrand));
        assertEquals(6, women.step().strands().size());
    }

    @Test
    void ownStrandsCountForOwnRole() {
        Actor lee = village.member("Lee", SPECIALIST, Set.of(WOMEN));
        village.rated(lee, village.asNeeded(SPECIALIST, Map.of()));
        assertTrue(ladders.compare(lee, SPECIALIST).differences().stream().allMatch(Difference::raisedByStrand));
    }

    @Test
    void somebodyWithoutAPostReadsTheWholeLadder() {
        Actor new_ = village.somebody("Noor", "Ali");
        assertTrue(ladders.mine(new_).here().isEmpty());
        assertTrue(ladders.compare(new_, PRACTITIONER).mine().isEmpty());
        assertEquals(80, ladders.compare(new_, PRACTITIONER).differences().size());
    }

    @Test
    void aCodeThatNobodyKnowsIsNotFound() {
        Actor sam = village.member("Sam", PRACTITIONER, Set.of());
        assertThrows(Refused.NotFound.class, () -> ladders.compare(sam, new RoleCode("XXX")));
        assertThrows(Refused.NotFound.class, () -> ladders.compare(sam, PRACTITIONER, WOMEN));
        assertThrows(Refused.NotFound.class, () -> ladders.mine(Actor.job("nobody")));
    }

    @Test
    void bandsCarryAmounts() {
        assertEquals("Band 6, £38,682 to £46,580 a year", new PayBand("6", 38682, 46580, "").named());
        assertEquals("Band 2, £24,465 a year", new PayBand("2", 24465, 24465, "").named());
    }
}
