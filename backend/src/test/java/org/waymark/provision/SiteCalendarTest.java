package org.waymark.provision;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.Today;

class SiteCalendarTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final LocalDate SPRING_FORWARD = LocalDate.of(2027, 3, 28);
    private static final LocalDate FALL_BACK = LocalDate.of(2027, 10, 31);
    private static final EnumSet<DayOfWeek> DAILY = EnumSet.allOf(DayOfWeek.class);
    private static final Spell NIGHT = spell("22:00", "06:00");

    private final BankHolidays bankHolidays = new EnglandAndWales();

    @Test
    void roundTheClockIsAlwaysOpenAndADayOfAClockChangeIsShorterOrLonger() {
        SiteCalendar calendar = from(LONG_AGO, OpeningHours.roundTheClock());
        assertEquals(Duration.ofHours(24), calendar.openFor(LocalDate.of(2028, 2, 29)));
        assertEquals(Duration.ofHours(23), calendar.openFor(SPRING_FORWARD));
        assertEquals(Duration.ofHours(25), calendar.openFor(FALL_BACK));
        assertTrue(calendar.isOpen(Instant.parse("2027-10-31T00:30:00Z")));
        assertTrue(calendar.isOpen(Instant.parse("2027-10-31T01:30:00Z")));
    }

    @Test
    void aNightRunsIntoTheNextMorningAndBelongsToTheDayItBeganOn() {
        SiteCalendar calendar = from(LONG_AGO, OpeningHours.on(List.of(SATURDAY), NIGHT));
        LocalDate saturday = LocalDate.of(2027, 5, 8);
        assertEquals(List.of(NIGHT), calendar.hoursOn(saturday).spells());
        assertEquals(List.of(), calendar.hoursOn(saturday.plusDays(1)).spells());
        assertFalse(calendar.isOpen(at(saturday, "21:59")));
        assertTrue(calendar.isOpen(at(saturday, "22:00")));
        assertTrue(calendar.isOpen(at(saturday.plusDays(1), "05:59")));
        assertFalse(calendar.isOpen(at(saturday.plusDays(1), "06:00")));
        assertEquals(Duration.ofHours(2), calendar.openFor(saturday));
        assertEquals(Duration.ofHours(6), calendar.openFor(saturday.plusDays(1)));
    }

    @Test
    void aNightOfAClockChangeLastsSevenOrNineHours() {
        SiteCalendar calendar = from(LONG_AGO, OpeningHours.on(DAILY, NIGHT));
        assertEquals(Duration.ofHours(7), length(calendar, SPRING_FORWARD.minusDays(1)));
        assertEquals(Duration.ofHours(9), length(calendar, FALL_BACK.minusDays(1)));
        assertEquals(Duration.ofHours(8), length(calendar, FALL_BACK));
    }

    @Test
    void aTimeThatTheSpringNightLeavesOutMeansTheMomentTheClocksGoForward() {
        SiteCalendar half = from(LONG_AGO, OpeningHours.on(DAILY, spell("01:30", "02:30")));
        var open = half.hoursOn(SPRING_FORWARD).open().getFirst();
        assertEquals(Instant.parse("2027-03-28T01:00:00Z"), open.from());
        assertEquals(Instant.parse("2027-03-28T01:30:00Z"), open.until());
        SiteCalendar gone = from(LONG_AGO, OpeningHours.on(DAILY, spell("01:00", "02:00")));
        assertEquals(List.of(), gone.hoursOn(SPRING_FORWARD).open());
        assertEquals(Duration.ZERO, gone.openFor(SPRING_FORWARD));
        assertEquals(Duration.ofHours(1), gone.openFor(SPRING_FORWARD.plusDays(1)));
    }

    @Test
    void aTimeThatTheAutumnNightHasTwiceMeansTheFirst() {
        SiteCalendar calendar = from(LONG_AGO, OpeningHours.on(DAILY, spell("01:30", "05:00")));
        var open = calendar.hoursOn(FALL_BACK).open().getFirst();
        assertEquals(Instant.parse("2027-10-31T00:30:00Z"), open.from());
        assertEquals(Instant.parse("2027-10-31T05:00:00Z"), open.until());
    }

    @Test
    void aChangeFromTheFirstOfAprilLeavesMarchAlone() {
        LocalDate april = LocalDate.of(2027, 4, 1);
        var hours = new Timeline<OpeningHours>(List.of(
                edition(april, OpeningHours.on(DAILY, spell("08:00", "20:00"))),
                edition(LONG_AGO, OpeningHours.on(DAILY, NIGHT))));
        var calendar = new SiteCalendar(site(LONG_AGO, null), hours, bankHolidays);
        assertEquals(List.of(NIGHT), calendar.hoursOn(april.minusDays(1)).spells());
        assertEquals(List.of(spell("08:00", "20:00")), calendar.hoursOn(april).spells());
        assertTrue(calendar.isOpen(at(april, "05:00")), "the last night of the old hours runs to its end");
        assertEquals(Duration.ofHours(18), calendar.openFor(april));
        assertFalse(calendar.hoursOn(LONG_AGO.minusDays(1)).stated());
    }

    @Test
    void aBankHolidayHasItsOwnHoursAndTheNightBeforeRunsToItsEnd() {
        var week = OpeningHours.on(DAILY, NIGHT);
        SiteCalendar calendar = from(LONG_AGO, new OpeningHours(week.week(), List.of()));
        LocalDate easterMonday = LocalDate.of(2027, 3, 29);
        assertEquals("Easter Monday", calendar.hoursOn(easterMonday).bankHoliday());
        assertEquals(List.of(), calendar.hoursOn(easterMonday).spells());
        assertTrue(calendar.isOpen(at(easterMonday, "05:00")));
        assertFalse(calendar.isOpen(at(easterMonday, "23:00")));
        SiteCalendar asUsual = from(LONG_AGO, week);
        assertTrue(asUsual.isOpen(at(easterMonday, "23:00")));
    }

    @Test
    void aSubstituteDayCountsAndTheDayItReplacesDoesNot() {
        var hours =
                new OpeningHours(Map.of(SUNDAY, List.of(spell("10:00", "16:00"))), List.of(spell("12:00", "14:00")));
        SiteCalendar calendar = from(LONG_AGO, hours);
        assertEquals(Duration.ofHours(6), calendar.openFor(LocalDate.of(2027, 12, 26)));
        assertEquals(Duration.ofHours(2), calendar.openFor(LocalDate.of(2027, 12, 27)));
    }

    @Test
    void theTwentyNinthOfFebruaryIsADayLikeAnyOther() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        SiteCalendar calendar = from(leap, OpeningHours.on(List.of(leap.getDayOfWeek()), spell("09:00", "17:00")));
        assertEquals(Duration.ofHours(8), calendar.openFor(leap));
        assertFalse(calendar.hoursOn(leap.minusDays(1)).stated());
        assertEquals(Duration.ZERO, calendar.openFor(leap.plusDays(1)));
    }

    @Test
    void outsideItsLifeASiteIsClosedButItsLastNightRunsToItsEnd() {
        LocalDate first = LocalDate.of(2027, 5, 10);
        var said = new Timeline<OpeningHours>(List.of(edition(LONG_AGO, OpeningHours.on(DAILY, NIGHT))));
        var calendar = new SiteCalendar(site(first, first.plusDays(1)), said, bankHolidays);
        assertFalse(calendar.isOpen(at(first, "01:00")));
        assertTrue(calendar.isOpen(at(first.plusDays(2), "01:00")));
        assertFalse(calendar.isOpen(at(first.plusDays(2), "22:30")));
    }

    @Test
    void severalSpellsADayAddUpAndOverlapsCountOnce() {
        var hours = OpeningHours.on(List.of(MONDAY), spell("13:00", "17:00"), spell("08:00", "12:00"));
        SiteCalendar calendar = from(LONG_AGO, hours);
        assertEquals(Duration.ofHours(8), calendar.openFor(LocalDate.of(2027, 5, 10)));
        var overlapping = new OpeningHours(OpeningHours.on(DAILY, NIGHT).week(), List.of(Spell.ROUND_THE_CLOCK));
        assertEquals(Duration.ofHours(24), from(LONG_AGO, overlapping).openFor(LocalDate.of(2027, 5, 31)));
    }

    @Test
    void beingOpenAgreesWithTheSumOfMinutesAroundEveryClockChange() {
        var random = new Random(20_271_031);
        for (int round = 0; round < 40; round++) {
            int opens = random.nextInt(Spell.DAY / 15) * 15;
            var spell = new Spell(opens, opens + 15 + random.nextInt(60) * 15);
            SiteCalendar calendar = from(LONG_AGO, OpeningHours.on(DAILY, spell));
            for (LocalDate day :
                    List.of(SPRING_FORWARD, SPRING_FORWARD.plusDays(1), FALL_BACK, FALL_BACK.plusDays(1))) {
                Instant moment = day.atStartOfDay(Today.LONDON).toInstant();
                Instant end = day.plusDays(1).atStartOfDay(Today.LONDON).toInstant();
                long quarters = 0;
                for (; moment.isBefore(end); moment = moment.plus(Duration.ofMinutes(15))) {
                    quarters += calendar.isOpen(moment) ? 1 : 0;
                }
                assertEquals(Duration.ofMinutes(15 * quarters), calendar.openFor(day), spell + " on " + day);
            }
        }
    }

    private SiteCalendar from(LocalDate day, OpeningHours hours) {
        return new SiteCalendar(site(LONG_AGO, null), new Timeline<>(List.of(edition(day, hours))), bankHolidays);
    }

    private static Edition<OpeningHours> edition(LocalDate from, OpeningHours hours) {
        return new Edition<>(from, hours, Instant.EPOCH);
    }

    private static Site site(LocalDate opened, @Nullable LocalDate closed) {
        return new Site(
                new SiteId(1),
                new ServiceId(1),
                "Suite",
                SiteKind.CUSTODY_SUITE,
                new ForceCode("MPS"),
                "",
                "",
                opened,
                closed,
                0);
    }

    private static Duration length(SiteCalendar calendar, LocalDate day) {
        var open = calendar.hoursOn(day).open().getFirst();
        return Duration.between(open.from(), open.until());
    }

    private static Instant at(LocalDate day, String time) {
        return LocalDateTime.of(day, LocalTime.parse(time)).atZone(Today.LONDON).toInstant();
    }

    private static Spell spell(String opens, String closes) {
        return Spell.of(LocalTime.parse(opens), LocalTime.parse(closes));
    }
}
