package org.waymark.provision;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The bank holidays of England and Wales. */
@Singleton
final class EnglandAndWales implements BankHolidays {

    private static final String ENGLAND = "eng";
    private static final int FIRST_YEAR = 1978;
    private static final int LAST_YEAR = 2199;

    private final HolidayManager calendar =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

    @Override
    public Optional<String> on(LocalDate day) {
        boolean known = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
        return known
                ? Optional.ofNullable(
                        years.computeIfAbsent(day.getYear(), this::year).get(day))
                : Optional.empty();
    }

    private Map<LocalDate, String> year(int year) {
        return calendar.getHolidays(Year.of(year), ENGLAND).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Holiday::getDate, holiday -> holiday.getDescription(Locale.UK), (one, other) -> one));
    }
}
