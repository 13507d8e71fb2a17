package org.waymark.guidance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The aids for addresses and residence, which know days and nothing else. */
class MemoryAidsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void fiveYearsOfAddressesHaveNoDayInBetween() {
        AddressHistory.Stay first = stay(DAY.minusYears(9), DAY.minusYears(2));
        AddressHistory.Stay next = stay(DAY.minusYears(2).plusDays(1), DAY);
        assertEquals(Optional.empty(), AddressHistory.firstGap(List.of(next, first), DAY, 5));
        AddressHistory.Stay late = stay(DAY.minusYears(2).plusDays(2), DAY);
        LocalDate missing = DAY.minusYears(2).plusDays(1);
        assertEquals(
                Optional.of(new AddressHistory.Gap(missing, missing)),
                AddressHistory.firstGap(List.of(first, late), DAY, 5));
        assertEquals(
                Optional.of(new AddressHistory.Gap(DAY.minusYears(5), DAY)),
                AddressHistory.firstGap(List.of(), DAY, 5));
        assertEquals(
                Optional.of(new AddressHistory.Gap(DAY, DAY)),
                AddressHistory.firstGap(List.of(stay(DAY.minusYears(5), DAY.minusDays(1))), DAY, 5));
    }

    /** The gap is the first day that nobody speaks of, whatever the order and however places overlap. */
    @Test
    void theFirstGapIsTheFirstDayThatNobodySpeaksOf() {
        for (int seed = 0; seed < 3000; seed++) {
            var chance = new Random(seed);
            var stays = new ArrayList<AddressHistory.Stay>();
            for (int i = chance.nextInt(7); i > 0; i--) {
                LocalDate from = DAY.minusDays(chance.nextInt(420));
                stays.add(stay(from, from.plusDays(chance.nextInt(200))));
            }
            Optional<LocalDate> unsaid = DAY.minusYears(1)
                    .datesUntil(DAY.plusDays(1))
                    .filter(day ->
                            stays.stream().noneMatch(stay -> !day.isBefore(stay.from()) && !day.isAfter(stay.until())))
                    .findFirst();
            assertEquals(unsaid, AddressHistory.firstGap(stays, DAY, 1).map(AddressHistory.Gap::from), "seed " + seed);
        }
    }

    @Test
    void threeYearsBeforeALeapDayAreThreeYears() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        assertEquals(GuidanceAnswer.MEETS, Residence.of(Optional.of(LocalDate.of(2025, 2, 28)), false, leap, 3));
        assertEquals(GuidanceAnswer.ASK_THE_FORCE, Residence.of(Optional.of(LocalDate.of(2025, 3, 1)), false, leap, 3));
        assertEquals(GuidanceAnswer.NOT_KNOWN, Residence.of(Optional.empty(), false, leap, 3));
        assertEquals(GuidanceAnswer.ASK_THE_FORCE, Residence.of(Optional.empty(), true, leap, 3));
    }

    @Test
    void everyItemTakesWhatItsAidComesToAndNothingElse() {
        for (GuidanceItem item : new Checklist().items()) {
            long taken = java.util.Arrays.stream(GuidanceAnswer.values())
                    .filter(item::takes)
                    .count();
            assertTrue(taken >= 1 && taken <= 3, item.code());
            assertTrue(!item.words().contains("?"), "nothing is asked: " + item.words());
        }
    }

    private static AddressHistory.Stay stay(LocalDate from, LocalDate until) {
        return new AddressHistory.Stay(from, until);
    }
}
