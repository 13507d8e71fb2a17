package org.waymark.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days that gov.uk lists for England and Wales, and no others. */
class BankHolidaysTest {

    private final BankHolidays calendar = new EnglandAndWales();

    @ParameterizedTest
    @CsvSource({
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"
    })
    void everyYearHasTheDaysOfGovUk(int year, String days) {
        List<LocalDate> listed = Stream.of(days.split(" ", -1))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
        List<LocalDate> found = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> calendar.on(day).isPresent())
                .toList();
        assertEquals(listed, found);
    }

    @Test
    void aSubstituteDayBearsTheNameOfWhatItReplaces() {
        assertEquals(Optional.of("Boxing Day"), calendar.on(LocalDate.of(2026, 12, 28)));
        assertEquals(Optional.empty(), calendar.on(LocalDate.of(2026, 12, 26)));
        assertEquals(Optional.of("King's Coronation"), calendar.on(LocalDate.of(2023, 5, 8)));
    }

    @Test
    void yearsBeyondTheCalendarHaveNone() {
        assertEquals(Optional.empty(), calendar.on(LocalDate.of(1000, 1, 1)));
        assertEquals(Optional.empty(), calendar.on(LocalDate.of(9999, 12, 25)));
    }
}
