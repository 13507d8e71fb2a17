package org.waymark.provision;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hours laid out over a week that has no end: minutes from Monday at midnight. */
final class CoverWeek {

    static final int WEEK = 7 * Spell.DAY;

    private CoverWeek() {}

    /** A stretch of the week. */
    record Stretch(int begins, int ends) {}

    /** The stretches of the spells; what runs past Sunday goes on at Monday's beginning. */
    static List<Stretch> of(CoverNeed need, @Nullable OpeningHours open) {
        var stretches = new ArrayList<Stretch>();
        for (DayOfWeek day : need.days()) {
            int midnight = (day.getValue() - 1) * Spell.DAY;
            for (Spell spell : spells(need.hours(), open, day)) {
                int begins = midnight + spell.opens();
                int ends = midnight + spell.closes();
                stretches.add(new Stretch(begins, Math.min(ends, WEEK)));
                if (ends > WEEK) {
                    stretches.add(new Stretch(0, ends - WEEK));
                }
            }
        }
        return stretches;
    }

    private static List<Spell> spells(@Nullable Spell own, @Nullable OpeningHours open, DayOfWeek day) {
        if (own != null) {
            return List.of(own);
        }
        return open == null ? List.of(Spell.ROUND_THE_CLOCK) : open.on(day);
    }

    /** The first of the days on which the place is closed all day, those hours left out that began the day before. */
    static Optional<DayOfWeek> closed(Set<DayOfWeek> days, OpeningHours open) {
        return days.stream()
                .filter(day ->
                        open.on(day).isEmpty() && open.on(day.minus(1)).stream().noneMatch(Spell::isPastMidnight))
                .findFirst();
    }

    /** The first of the days on which the hours go beyond those in which the place is open. */
    static Optional<DayOfWeek> beyond(Set<DayOfWeek> days, Spell hours, OpeningHours open) {
        return days.stream().filter(day -> !isOpen(day, hours, open)).findFirst();
    }

    private static boolean isOpen(DayOfWeek day, Spell hours, OpeningHours open) {
        int reached = hours.opens();
        boolean further = true;
        while (further && reached < hours.closes()) {
            further = false;
            for (int apart = -1; apart <= 2; apart++) {
                for (Spell spell : open.on(day.plus(apart))) {
                    int ends = apart * Spell.DAY + spell.closes();
                    if (apart * Spell.DAY + spell.opens() <= reached && ends > reached) {
                        reached = ends;
                        further = true;
                    }
                }
            }
        }
        return reached >= hours.closes();
    }
}
