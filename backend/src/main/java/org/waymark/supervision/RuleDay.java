package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Today;

/** From which day a setting of supervision may hold, and that it says where it comes from. */
@Singleton
class RuleDay {

    private static final int LONGEST_SOURCE = 300;
    private static final LocalDate EARLIEST = LocalDate.of(2018, 1, 1);

    private final Today today;

    RuleDay(Today today) {
        this.today = today;
    }

    /** The source as it is kept. */
    String checked(Faults faults, LocalDate from, String source) {
        faults.unless(
                !from.isBefore(EARLIEST) && !from.isAfter(today.day().plusYears(2)),
                "from",
                "Give a day from " + Today.inWords(EARLIEST) + " until two years from now.");
        return faults.required("source", source, LONGEST_SOURCE, "Say which policy or page this comes from.");
    }
}
