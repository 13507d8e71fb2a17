package org.waymark.guidance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for gaps between the days at which somebody lived somewhere. It works in memory and knows no addresses. */
public final class AddressHistory {

    private AddressHistory() {}

    /** From when until when somebody lived at one place; both days count. */
    public record Stay(LocalDate from, LocalDate until) {}

    /** Days of which nothing is said. */
    public record Gap(LocalDate from, LocalDate until) {}

    /** The first gap in the years before today; nothing where there is none. */
    public static Optional<Gap> firstGap(List<Stay> stays, LocalDate today, int years) {
        LocalDate open = today.minusYears(years);
        for (Stay stay : stays.stream().sorted(Comparator.comparing(Stay::from)).toList()) {
            if (stay.until().isBefore(open)) {
                continue;
            }
            if (stay.from().isAfter(open)) {
                return Optional.of(new Gap(open, stay.from().minusDays(1)));
            }
            open = stay.until().plusDays(1);
        }
        return open.isAfter(today) ? Optional.empty() : Optional.of(new Gap(open, today));
    }
}
