package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2026, 4, 6);

    private final WorkingDays days = new WorkingDays(Set.of(GOOD_FRIDAY, EASTER_MONDAY)::contains);

    @Test
    void weekendsAndBankHolidaysDoNotCount() {
        assertEquals(0, days.since(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 2)));
        assertEquals(0, days.since(LocalDate.of(2026, 4, 2), EASTER_MONDAY));
        assertEquals(1, days.since(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 7)));
        assertEquals(5, days.since(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 13)));
        assertEquals(0, days.since(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 4, 1)));
    }

    @Test
    void goingOnAndBackSkipsThemToo() {
        assertEquals(LocalDate.of(2026, 4, 7), days.after(LocalDate.of(2026, 4, 2), 1));
        assertEquals(LocalDate.of(2026, 4, 2), days.before(LocalDate.of(2026, 4, 7), 1));
        assertEquals(LocalDate.of(2026, 4, 2), days.after(LocalDate.of(2026, 4, 2), 0));
    }
}
