package org.waymark.provision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When a site is open on one day.
 *
 * @param stated whether anybody has said so; if not, nothing is known and there are no spells
 * @param bankHoliday the name of the bank holiday, or empty
 * @param spells as they are said, those that begin on this day
 * @param open the same as moments, with what clock changes make of them
 */
public record DayHours(LocalDate day, boolean stated, String bankHoliday, List<Spell> spells, List<Open> open) {

    /** From one moment up to another. */
    public record Open(Instant from, Instant until) {
        public boolean covers(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }
}
