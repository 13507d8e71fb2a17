package org.waymark.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TrainingRulesTest {

    private static final LocalDate DONE = LocalDate.of(2025, 6, 15);

    @Test
    void aCourseCountsUntilTheSameDayOfTheMonthOrTheLastOfAShorterOne() {
        assertEquals(LocalDate.of(2026, 6, 15), TrainingRules.validUntil(DONE, 12));
        assertEquals(LocalDate.of(2025, 2, 28), TrainingRules.validUntil(LocalDate.of(2024, 2, 29), 12));
        assertEquals(LocalDate.of(2028, 2, 29), TrainingRules.validUntil(LocalDate.of(2024, 2, 29), 48));
        assertEquals(LocalDate.of(2026, 2, 28), TrainingRules.validUntil(LocalDate.of(2024, 8, 31), 18));
        assertNull(TrainingRules.validUntil(DONE, null));
    }

    @Test
    void theStateTurnsOnTheRightDays() {
        LocalDate until = LocalDate.of(2026, 6, 15);
        assertEquals(TrainingState.IN_DATE, TrainingRules.state(DONE, 12, until.minusDays(91)));
        assertEquals(TrainingState.DUE_SOON, TrainingRules.state(DONE, 12, until.minusDays(90)));
        assertEquals(TrainingState.DUE_SOON, TrainingRules.state(DONE, 12, until), "the last day still counts");
        assertEquals(TrainingState.OVERDUE, TrainingRules.state(DONE, 12, until.plusDays(1)));
        assertEquals(TrainingState.NEVER_DONE, TrainingRules.state(null, 12, until));
        assertEquals(TrainingState.IN_DATE, TrainingRules.state(DONE, null, until.plusYears(30)), "done once");
    }
}
