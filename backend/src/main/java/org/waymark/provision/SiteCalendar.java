package org.waymark.provision;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.kernel.Today;

/**
 * When one site is open, day by day. A spell belongs to the day it begins on: the night before a bank holiday runs to its
 * end. Times are London's. A time that a spring night leaves out means the moment the clocks go forward, one that an
 * autumn night has twice means the first.
 */
public record SiteCalendar(Site site, Timeline<OpeningHours> hours, BankHolidays bankHolidays) {

    /** The spells that begin on the day, none while the site is closed or its hours are not stated. */
    public DayHours hoursOn(LocalDate day) {
        String holiday = bankHolidays.on(day).orElse("");
        Optional<OpeningHours> said = hours.on(day);
        List<Spell> spells = site.isOpenOn(day)
                ? said.map(week -> week.on(day.getDayOfWeek(), !holiday.isEmpty()))
                        .orElse(List.of())
                : List.of();
        List<DayHours.Open> open = spells.stream()
                .map(spell -> new DayHours.Open(moment(day, spell.opens()), moment(day, spell.closes())))
                .filter(one -> one.from().isBefore(one.until()))
                .toList();
        return new DayHours(day, said.isPresent(), holiday, spells, open);
    }

    /** Whether the site is open at this moment. */
    public boolean isOpen(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, Today.LONDON);
        return hoursOn(day.minusDays(1)).open().stream().anyMatch(open -> open.covers(moment))
                || hoursOn(day).open().stream().anyMatch(open -> open.covers(moment));
    }

    /** How long the site is open between midnight and midnight; a day of a clock change has 23 or 25 hours. */
    public Duration openFor(LocalDate day) {
        Instant midnight = moment(day, 0);
        Instant next = moment(day, Spell.DAY);
        var all = new ArrayList<>(hoursOn(day.minusDays(1)).open());
        all.addAll(hoursOn(day).open());
        all.sort(Comparator.comparing(DayHours.Open::from));
        Duration sum = Duration.ZERO;
        Instant counted = midnight;
        for (DayHours.Open open : all) {
            Instant from = open.from().isBefore(counted) ? counted : open.from();
            Instant until = open.until().isAfter(next) ? next : open.until();
            if (from.isBefore(until)) {
                sum = sum.plus(Duration.between(from, until));
                counted = until;
            }
        }
        return sum;
    }

    private static Instant moment(LocalDate day, int minutes) {
        LocalDateTime wall =
                day.plusDays(minutes / Spell.DAY).atTime(LocalTime.ofSecondOfDay(minutes % Spell.DAY * 60L));
        ZoneOffsetTransition change = Today.LONDON.getRules().getTransition(wall);
        return change != null && change.isGap()
                ? change.getInstant()
                : wall.atZone(Today.LONDON).toInstant();
    }
}
