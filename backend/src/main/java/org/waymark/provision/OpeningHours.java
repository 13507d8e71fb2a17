package org.waymark.provision;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a place is open in a usual week, and on bank holidays where those differ. A day without spells is closed.
 *
 * @param week every day of the week with its spells in order
 * @param bankHolidays the spells of bank holidays; nothing where they are like the day of the week they fall on
 */
public record OpeningHours(
        Map<DayOfWeek, List<Spell>> week, @Nullable List<Spell> bankHolidays) implements Setting {

    public OpeningHours {
        var whole = new EnumMap<DayOfWeek, List<Spell>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            whole.put(day, sorted(week.getOrDefault(day, List.of())));
        }
        week = Collections.unmodifiableMap(whole);
        bankHolidays = bankHolidays == null ? null : sorted(bankHolidays);
    }

    /** The same spells on each of these days, closed on the others, bank holidays as the day they fall on. */
    public static OpeningHours on(Collection<DayOfWeek> days, Spell... spells) {
        var week = new EnumMap<DayOfWeek, List<Spell>>(DayOfWeek.class);
        days.forEach(day -> week.put(day, List.of(spells)));
        return new OpeningHours(week, null);
    }

    /** Open round the clock, bank holidays included. */
    public static OpeningHours roundTheClock() {
        return on(List.of(DayOfWeek.values()), Spell.ROUND_THE_CLOCK);
    }

    @Override
    public Topic topic() {
        return Topic.HOURS;
    }

    public List<Spell> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    /** The spells of such a day. */
    public List<Spell> on(DayOfWeek day, boolean isBankHoliday) {
        return isBankHoliday && bankHolidays != null ? bankHolidays : on(day);
    }

    private static List<Spell> sorted(List<Spell> spells) {
        return spells.stream().sorted().toList();
    }
}
