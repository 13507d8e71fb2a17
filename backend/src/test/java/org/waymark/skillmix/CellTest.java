package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Level;

class CellTest {

    @Test
    void theMarkTellsHowFarTheLevelIsFromTheNeed() {
        assertEquals(Mark.MEETS, cell(3, 3).mark());
        assertEquals(Mark.MEETS, cell(3, 5).mark());
        assertEquals(Mark.ONE_BELOW, cell(3, 2).mark());
        assertEquals(Mark.TWO_OR_MORE_BELOW, cell(3, 1).mark());
        assertEquals(Mark.TWO_OR_MORE_BELOW, cell(5, 0).mark());
    }

    @Test
    void neverAgreedIsNotLevelNought() {
        assertEquals(Mark.NEVER_AGREED, Cell.of(new Level(3), null, false).mark());
        assertFalse(Cell.of(new Level(3), null, false).isGap());
        assertTrue(cell(3, 0).isGap());
    }

    @Test
    void aLevelOfAnEarlierRoleStaysSilent() {
        Cell cell = Cell.of(null, new Level(4), true);
        assertEquals(Mark.NOT_IN_ROLE, cell.mark());
        assertNull(cell.level());
        assertEquals("–", cell.text(Lens.LEVEL));
    }

    @Test
    void theTextHasNumberSymbolAndClock() {
        assertEquals("3 ●", cell(3, 3).text(Lens.LEVEL));
        assertEquals("0 ●", cell(3, 3).text(Lens.GAP));
        assertEquals("+1 ●", cell(3, 4).text(Lens.GAP));
        assertEquals("−2 ✕", cell(3, 1).text(Lens.GAP));
        assertEquals("3 ●◷", Cell.of(new Level(3), new Level(3), true).text(Lens.LEVEL));
        assertEquals("?", Cell.of(new Level(3), null, false).text(Lens.GAP));
    }

    @Test
    void aDomainShowsItsLowestLevelAndItsWorstGap() {
        Cell domain = Cell.of(List.of(cell(2, 2), cell(4, 3), cell(1, 3), cell(null, 1)));
        assertEquals(new Level(2), domain.level());
        assertEquals(Mark.ONE_BELOW, domain.mark());
        assertEquals(1, domain.below());
        assertEquals(0, domain.unknown());
    }

    @Test
    void aKnownGapComesBeforeAnUnknownLevel() {
        Cell domain = Cell.of(List.of(cell(3, 3), cell(3, null), cell(4, 2)));
        assertEquals(Mark.TWO_OR_MORE_BELOW, domain.mark());
        assertEquals(1, domain.unknown());
        assertEquals(
                Mark.NEVER_AGREED, Cell.of(List.of(cell(3, 3), cell(3, null))).mark());
    }

    @Test
    void aDomainWithoutAnythingTheRoleAsksForIsNotInTheRole() {
        assertEquals(
                Mark.NOT_IN_ROLE,
                Cell.of(List.of(cell(null, 3), cell(null, null))).mark());
        assertEquals(Mark.NOT_IN_ROLE, Cell.of(List.of()).mark());
    }

    @Test
    void aColumnCountsItsPeopleByLevelAndByMark() {
        Distribution spread =
                Distribution.of(List.of(cell(3, 3), cell(3, 3), cell(3, 2), cell(3, null), cell(null, 2)));
        assertEquals(List.of(0, 0, 1, 2, 0, 0), spread.atLevel());
        assertEquals(2, spread.meets());
        assertEquals(1, spread.below());
        assertEquals(1, spread.neverAgreed());
        assertEquals(4, spread.asked());
        assertEquals(1, spread.notInRole());
    }

    static Cell cell(@Nullable Integer need, @Nullable Integer level) {
        return Cell.of(need == null ? null : new Level(need), level == null ? null : new Level(level), false);
    }
}
