package org.waymark.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Level;

class PureRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T14:02:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static List<Instant> every(int seconds, int times) {
        var moments = new ArrayList<Instant>();
        for (int i = 0; i < times; i++) {
            moments.add(NOW.minusSeconds((long) i * seconds));
        }
        return moments;
    }

    @Test
    void untilFiveAreTimedTwelveSecondsAreAssumed() {
        assertEquals(12, Pace.secondsEach(every(40, 5), NOW));
        assertEquals(40, Pace.secondsEach(every(40, 6), NOW));
        assertEquals(16, Pace.minutesLeft(80, List.of(), NOW));
        assertEquals(0, Pace.minutesLeft(0, List.of(), NOW));
    }

    @Test
    void longPausesCountAsAMinuteAndOtherSittingsNotAtAll() {
        assertEquals(60, Pace.secondsEach(every(300, 8), NOW));
        var earlier = every(40, 8).stream().map(at -> at.minusSeconds(3600)).toList();
        assertEquals(12, Pace.secondsEach(earlier, NOW));
        assertEquals(12, Pace.secondsEach(java.util.Collections.nCopies(40, NOW), NOW));
    }

    @Test
    void twoStepsFromNeedOrLastTimeMakeATalkingPoint() {
        assertFalse(TalkingPoints.isOne(Crew.rated(3), new Level(4), new Level(2)));
        assertTrue(TalkingPoints.isOne(Crew.rated(3), new Level(3), new Level(5)));
        assertTrue(TalkingPoints.isOne(Crew.rated(5), new Level(3), null));
        assertTrue(TalkingPoints.isOne(new Answer.NotMyRole(), new Level(1), null));
        assertEquals(4, TalkingPoints.distance(Crew.rated(0), new Level(4), new Level(1)));
    }

    @Test
    void nhsNumbersAreToldByTheirCheckDigit() {
        assertTrue(HealthNumbers.isIn("was 943 476 5919."));
        assertTrue(HealthNumbers.isIn("9434765919"));
        assertTrue(HealthNumbers.isIn("943-476-5919"));
        assertFalse(HealthNumbers.isIn("943 476 5918"));
        assertFalse(HealthNumbers.isIn("19434765919"));
        assertFalse(HealthNumbers.isIn("0207 946 0000 is a telephone"));
        assertFalse(HealthNumbers.isSound("123"));
    }

    @Test
    void datesOfBirthAndCustodyRecordsAreNoticed() {
        assertEquals(List.of(Warning.DATE_OF_BIRTH), EvidenceGuard.look("3rd February 1985", DAY));
        assertEquals(List.of(Warning.DATE_OF_BIRTH), EvidenceGuard.look("1985-02-03", DAY));
        assertEquals(List.of(Warning.DATE_OF_BIRTH), EvidenceGuard.look("DOB unknown", DAY));
        assertEquals(List.of(), EvidenceGuard.look("on 31/02/1985 or 3 February 2026", DAY));
        assertEquals(List.of(Warning.CUSTODY_RECORD), EvidenceGuard.look("see 01YE/1234/26", DAY));
        assertEquals(List.of(Warning.CUSTODY_RECORD), EvidenceGuard.look("Custody ref: 98765", DAY));
        assertEquals(List.of(), EvidenceGuard.look("I led 12 screenings in 2026, 4/5 on time", DAY));
    }

    @Test
    void aYearOfTwoDigitsMakesADateOfBirthAndOtherNumbersDoNot() {
        for (String born :
                List.of("12/03/89", "on 1/2/85.", "12-03-89", "12.03.89", "report_12.03.89.pdf", "09/10/16")) {
            assertEquals(List.of(Warning.DATE_OF_BIRTH), EvidenceGuard.look(born, DAY), born);
        }
        for (String other : List.of(
                "open 24/7",
                "1.5",
                "10.30-11.45",
                "section 3.2.12",
                "v1.12.09",
                "2-3-4",
                "12/13/89",
                "1/12-89",
                "12/03/89/4",
                "12/03/25",
                "12/03/29",
                "20-30-40",
                "ages 10-12",
                "5.10.1.2",
                "31.02.85")) {
            assertEquals(List.of(), EvidenceGuard.look(other, DAY), other);
        }
        assertEquals(List.of(Warning.NHS_NUMBER), EvidenceGuard.look("scan_9434765919_1.pdf", DAY));
    }

    @Test
    void goingOnStartsAtWhatWasTouchedLastAndComesRound() {
        var lines = List.of(line("AAA-01", false), line("AAA-02", true), line("AAA-03", true));
        assertEquals("AAA-01", String.valueOf(RatingSheets.goOn(lines, "AAA-02")));
        assertEquals("AAA-01", String.valueOf(RatingSheets.goOn(lines, "")));
        assertEquals("null", String.valueOf(RatingSheets.goOn(List.of(line("AAA-01", true)), "AAA-01")));
        assertEquals("null", String.valueOf(RatingSheets.goOn(List.of(), "")));
    }

    private static RatingSheet.Line line(String code, boolean answered) {
        return new RatingSheet.Line(
                new org.waymark.kernel.CompetencyCode(code),
                new org.waymark.kernel.DomainCode("AAA"),
                "Title",
                "Meaning",
                new Level(3),
                false,
                answered ? Crew.rated(3) : null,
                false,
                null,
                null,
                new org.waymark.framework.AtWork(
                        java.util.List.of(), false, java.util.List.of(), java.util.List.of(), java.util.List.of()));
    }
}
