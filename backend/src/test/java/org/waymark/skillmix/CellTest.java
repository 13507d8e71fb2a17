package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Level;

class CellTest {

    static final Age OLD = new Age(13, 4);
    private static final Age NEW = new Age(1, 0);

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
        assertEquals(Mark.NEVER_AGREED, Cell.of(new Level(3), null, null).mark());
        assertFalse(Cell.of(new Level(3), null, null).isGap());
        assertTrue(cell(3, 0).isGap());
    }

    @Test
    void aLevelOfAnEarlierRoleStaysSilent() {
        Cell cell = Cell.of(null, new Level(4), OLD);
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
        assertEquals("3 ●◷", Cell.of(new Level(3), new Level(3), OLD).text(Lens.LEVEL));
        assertEquals("?", Cell.of(new Level(3), null, null).text(Lens.GAP));
    }

    @Test
    void theLensOfAgeShowsMonthsAndAClockWhereTheLevelNoLongerCounts() {
        LocalDate day = LocalDate.of(2026, 11, 20);
        assertEquals(new Age(0, 0), Age.of(day, day, 12));
        assertEquals(new Age(3, 1), Age.of(LocalDate.of(2026, 8, 20), day, 12));
        assertEquals(new Age(12, 3), Age.of(LocalDate.of(2025, 11, 20), day, 12));
        assertEquals(new Age(12, 4), Age.of(LocalDate.of(2025, 11, 19), day, 12));
        assertEquals(new Age(12, 2), Age.of(LocalDate.of(2025, 11, 19), day, 18));
        assertEquals("1 m", cell(3, 3).text(Lens.AGE));
        assertEquals("?", cell(3, null).text(Lens.AGE));
        Cell domain = Cell.of(List.of(cell(3, 3), Cell.of(new Level(3), new Level(4), OLD)));
        assertEquals("13 m◷", domain.text(Lens.AGE));
        assertEquals(Tone.OLD, domain.tone(Lens.AGE));
        assertEquals(Tone.NEW, cell(3, 3).tone(Lens.AGE));
    }

    @Test
    void theLensOfSelfAssessmentShowsBothLevelsAndWhichIsHigher() {
        assertEquals("3▲4", self(3, 4).text(Lens.SELF));
        assertEquals("3=3", self(3, 3).text(Lens.SELF));
        assertEquals("4▼2", self(4, 2).text(Lens.SELF));
        assertEquals("3 ?", self(3, null).text(Lens.SELF));
        assertEquals("? 4", self(null, 4).text(Lens.SELF));
        assertEquals("?", self(null, null).text(Lens.SELF));
        assertEquals(Tone.TWO_DOWN, self(4, 2).tone(Lens.SELF));
        assertEquals(Tone.UNKNOWN, self(3, null).tone(Lens.SELF));
        Cell domain = Cell.of(List.of(self(3, 4), self(3, 5), self(4, 3), self(2, null)));
        assertEquals("▲2▼1", domain.text(Lens.SELF));
        assertEquals(Tone.BOTH, domain.tone(Lens.SELF));
        assertEquals("=", Cell.of(List.of(self(3, 3))).text(Lens.SELF));
        assertEquals("?", Cell.of(List.of(self(3, null))).text(Lens.SELF));
    }

    @Test
    void theLensOfTrendShowsHowFarALevelMoved() {
        assertEquals("3↑1", trend(3, 2).text(Lens.TREND));
        assertEquals("3 =", trend(3, 3).text(Lens.TREND));
        assertEquals("2↓2", trend(2, 4).text(Lens.TREND));
        assertEquals("2 ✳", trend(2, null).text(Lens.TREND));
        assertEquals("?", trend(null, null).text(Lens.TREND));
        assertEquals(Tone.ONE_UP, trend(3, 2).tone(Lens.TREND));
        assertEquals(Tone.FIRST, trend(3, null).tone(Lens.TREND));
        assertEquals(
                "↑1↓1", Cell.of(List.of(trend(3, 2), trend(2, 4), trend(1, 1))).text(Lens.TREND));
        assertEquals("✳", Cell.of(List.of(trend(3, null))).text(Lens.TREND));
    }

    @Test
    void everyLensLeavesOutWhatIsNotPartOfTheRole() {
        for (Lens lens : Lens.values()) {
            assertEquals("–", cell(null, 3).text(lens));
            assertEquals(Tone.NONE, cell(null, 3).tone(lens));
        }
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
        return Cell.of(
                need == null ? null : new Level(need),
                level == null ? null : new Level(level),
                level == null ? null : NEW);
    }

    private static Cell self(@Nullable Integer agreed, @Nullable Integer own) {
        Level level = agreed == null ? null : new Level(agreed);
        return Cell.of(
                new Level(3),
                level,
                level == null ? null : NEW,
                Beside.self(level, own == null ? null : new Level(own)));
    }

    private static Cell trend(@Nullable Integer agreed, @Nullable Integer before) {
        Level level = agreed == null ? null : new Level(agreed);
        return Cell.of(
                new Level(3),
                level,
                level == null ? null : NEW,
                Beside.earlier(level, before == null ? null : new Level(before)));
    }
}
