package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.PersonId;
import org.waymark.provision.Site;

/** A clearance ends at midnight in London, whether or not anything runs then: nothing but the clock moves here. */
@Tag("database")
class GateClockTest {

    private final CaseTown town = new CaseTown();
    private final Site suite = town.suite(CaseTown.KENT);

    @AfterEach
    void back() {
        town.here.house.clock().set(CaseTown.DAY);
    }

    @Test
    void inSummerMidnightInLondonIsAnHourBeforeThatOfTheServer() {
        LocalDate last = LocalDate.of(2027, 6, 30);
        Start start = agreedStart(last.minusDays(30), last);
        at("2027-06-30T22:59:59Z");
        assertEquals(StartStanding.Word.AGREED, word(start));
        at("2027-06-30T23:00:00Z");
        assertEquals(StartStanding.Word.NOT_READY, word(start), "in London it is 1 July");
    }

    @Test
    void inWinterItIsTheSame() {
        LocalDate last = LocalDate.of(2027, 1, 15);
        Start start = agreedStart(last.minusDays(30), last);
        at("2027-01-15T23:59:59Z");
        assertEquals(StartStanding.Word.AGREED, word(start));
        at("2027-01-16T00:00:00Z");
        assertEquals(StartStanding.Word.NOT_READY, word(start));
    }

    @Test
    void onTheDaysOnWhichTheClocksChangeADayIsADay() {
        for (LocalDate last : new LocalDate[] {LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31)}) {
            Start start = agreedStart(last.minusDays(30), last);
            Instant midnight = last.plusDays(1)
                    .atStartOfDay(org.waymark.kernel.Today.LONDON)
                    .toInstant();
            at(midnight.minusSeconds(1).toString());
            assertEquals(StartStanding.Word.AGREED, word(start), last.toString());
            at(midnight.toString());
            assertEquals(StartStanding.Word.NOT_READY, word(start), last.toString());
        }
    }

    @Test
    void aClearanceThatEndsOnALeapDayHoldsOnIt() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        Start start = agreedStart(leap.minusDays(30), leap);
        at("2028-02-29T23:59:59Z");
        assertEquals(StartStanding.Word.AGREED, word(start));
        at("2028-03-01T00:00:00Z");
        assertEquals(StartStanding.Word.NOT_READY, word(start));
        StartFile file = town.pages.evidence(town.recruiter, start.id());
        assertTrue(file.evidence().whyNot().contains("ended on 29 February 2028"), file.evidence()::whyNot);
    }

    /** Somebody whose clearance ends on the day, with a start thirty days before. */
    private Start agreedStart(LocalDate day, LocalDate last) {
        town.here.house.clock().set(day.minusDays(5));
        PersonId sam = town.here.practitioner("Sam");
        town.clearances.record(
                town.recruiter, sam, new ClearanceText(CaseTown.KENT, "NPPV2F", day.minusDays(10), last));
        NewStart wanted = town.wantedStart(sam, "", day, suite);
        Start start = town.ready(town.starts.open(
                town.recruiter,
                new NewStart(
                        wanted.service(), wanted.role(), wanted.sites(), sam, null, "", "", day.minusDays(5), day)));
        return town.starts.agree(town.recruiter, start.id(), start.version(), day);
    }

    private StartStanding.Word word(Start start) {
        return town.pages.standing(town.recruiter, start.id()).word();
    }

    private void at(String moment) {
        var clock = town.here.house.clock();
        clock.move(Duration.between(clock.instant(), Instant.parse(moment)));
    }
}
