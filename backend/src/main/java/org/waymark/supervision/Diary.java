package org.waymark.supervision;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.kernel.Faults;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;

/** Whether people have time; what is looked up here stays so until the transaction is over. */
@Singleton
class Diary {

    static final int SHORTEST = 5;
    static final int LONGEST = 480;
    /** So long afterwards a session can still be entered that took place without being booked. */
    private static final int PAST_DAYS = 90;

    private static final int DAY_END = 24 * 60;

    private final DiaryRepository diaries;
    private final Today today;

    Diary(DiaryRepository diaries, Today today) {
        this.diaries = diaries;
        this.today = today;
    }

    /** When something is to be, in minutes after midnight. */
    record Slot(LocalDate day, int from, int minutes) {

        static Slot of(LocalDate day, LocalTime from, int minutes) {
            return new Slot(day, from.getHour() * 60 + from.getMinute(), minutes);
        }

        int until() {
            return from + minutes;
        }

        Slot on(LocalDate other) {
            return new Slot(other, from, minutes);
        }
    }

    /** Adds what is wrong with the time itself. */
    void check(Faults faults, Slot slot) {
        faults.unless(
                !slot.day().isBefore(today.day().minusDays(PAST_DAYS)),
                "day",
                "A session is entered within " + PAST_DAYS + " days. Choose a later day.");
        faults.unless(slot.day().isBefore(today.day().plusYears(2)), "day", "Choose a day within the next two years.");
        checkMinutes(faults, slot.minutes());
        faults.unless(slot.until() <= DAY_END, "minutes", "A session ends on the day on which it begins.");
    }

    static void checkMinutes(Faults faults, int minutes) {
        faults.unless(
                minutes >= SHORTEST && minutes <= LONGEST,
                "minutes",
                "Say how many minutes, between " + SHORTEST + " and " + LONGEST + ".");
    }

    /** Waits until nobody else books for these people, and keeps others waiting until the transaction is over. */
    void hold(Collection<PersonId> people) {
        people.stream()
                .distinct()
                .sorted((a, b) -> Long.compare(a.value(), b.value()))
                .forEach(diaries::hold);
    }

    /** Whether none of the people has another session then; the one with the id is left out. */
    boolean isFree(Collection<PersonId> people, Slot slot, long but) {
        return diaries.sessions(people, slot.day(), slot.from(), slot.until(), but) == 0
                && diaries.groups(people, slot.day(), slot.from(), slot.until(), but) == 0;
    }

    /** Those of the days on which one of the people has another session at this time. */
    Set<LocalDate> taken(Collection<PersonId> people, Collection<LocalDate> days, Slot slot) {
        Set<LocalDate> taken = new HashSet<>(diaries.sessionDays(people, days, slot.from(), slot.until()));
        taken.addAll(diaries.groupDays(people, days, slot.from(), slot.until()));
        return taken;
    }

    /** The last day of somebody who has left or leaves. */
    Optional<LocalDate> lastDay(PersonId person) {
        return diaries.lastDay(person);
    }
}
