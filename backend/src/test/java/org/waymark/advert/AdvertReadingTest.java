package org.waymark.advert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What single rules promise, and that no text brings them down. */
class AdvertReadingTest {

    private static final List<String> HOSTILE = List.of(
            "A ",
            "a",
            "1,111,",
            "£1,111,111 to ",
            "Police Station ",
            "The Xx and ",
            "St ",
            "1. ",
            "Band 5 or ",
            "you must have ",
            "NPPV level 2 full ",
            "closing 1 January ",
            "Essential: ;",
            "- x\n",
            "|",
            "\t",
            "Label: ",
            "\n",
            "      y\n",
            "Senior Nurse ",
            "NHS ",
            "Xx is a ",
            "looking for A ",
            "ref 1/",
            "((((",
            "0.6 ",
            "é́",
            "\uD83D",
            "\u202E",
            "=HYPERLINK(\"x\")\n");

    @Test
    void whatAnAdvertDoesNotSayStaysEmpty() {
        AdvertSheet sheet = read("We would like to meet kind people. Come and talk to us about working together.");
        assertEquals(List.of(), sheet.proposals());
        assertEquals(List.of(), sheet.notices());
    }

    @Test
    void anAmountImpliesABandOnlyWhereItIsAWholeBand() {
        assertEquals(List.of("6"), values("Salary: £38,682 to £46,580 a year", AdvertField.BAND));
        assertTrue(read("Salary: £38,682 to £46,580 a year")
                .of(AdvertField.BAND)
                .getFirst()
                .implied());
        assertEquals(List.of(), values("Salary: £39,000 to £46,580 a year", AdvertField.BAND));
        assertEquals(List.of(), values("Salary: £44,485 to £52,521 a year", AdvertField.BAND));
        assertFalse(read("Band 6. £38,682 to £46,580 a year")
                .of(AdvertField.BAND)
                .getFirst()
                .implied());
    }

    @Test
    void moneyThatIsNotPayIsLeftAlone() {
        assertEquals(List.of(), values("You hold a budget of £250,000 a year.", AdvertField.PAY));
        assertEquals(List.of(), values("An enhanced DBS check costs £50.", AdvertField.PAY));
        assertEquals(List.of("£18.10 an hour"), values("Pay: £18.10 per hour", AdvertField.PAY));
    }

    @Test
    void aLevelIsNamedOnlyWhereTheAdvertNamesIt() {
        assertEquals(List.of(), values("NPPV level 2 is needed for this post.", AdvertField.LEVEL));
        assertEquals(
                1,
                read("NPPV level 2 is needed for this post.")
                        .notices(AdvertField.LEVEL)
                        .size());
        assertEquals(List.of("NPPV2F"), values("NPPV Level 2 (Full) is needed.", AdvertField.LEVEL));
        assertEquals(List.of("NPPV2A"), values("Level 2 abbreviated NPPV is needed.", AdvertField.LEVEL));
        assertEquals(List.of("NPPV3"), values("NPPV3 is needed.", AdvertField.LEVEL));
        AdvertSheet met = read("Metropolitan Police vetting clearance is needed.");
        assertEquals("MPS", met.of(AdvertField.SCHEME).getFirst().value());
        assertEquals(List.of(), met.of(AdvertField.LEVEL));
        assertEquals("MPS", met.of(AdvertField.FORCE).getFirst().value());
    }

    @Test
    void daysAreOnlyClosingDatesWhereTheAdvertSaysSo() {
        assertEquals(
                List.of("2026-12-13"),
                values(
                        "Posted 20 November 2026. Closing date: 13/12/26. Interviews 20 December 2026.",
                        AdvertField.CLOSING));
        assertEquals(List.of("2026-12-13"), values("Closing date: December 13, 2026", AdvertField.CLOSING));
        assertEquals(List.of(), values("The post starts on 1 March 2027.", AdvertField.CLOSING));
        AdvertSheet impossible = read("Closing date: 31 February 2027");
        assertEquals(List.of(), impossible.of(AdvertField.CLOSING));
        assertEquals(1, impossible.notices(AdvertField.CLOSING).size());
        AdvertSheet yearless = read("Closing date: 13 December");
        assertEquals(List.of(), yearless.of(AdvertField.CLOSING));
        assertEquals(1, yearless.notices(AdvertField.CLOSING).size());
        assertEquals(List.of("2028-02-29"), values("Closing date: 29 February 2028", AdvertField.CLOSING));
    }

    @Test
    void partOfAWeekIsHoursOfAWholeOne() {
        AdvertSheet part = read("Hours: 0.6 WTE, to be worked flexibly");
        assertEquals("22.5", part.of(AdvertField.HOURS).getFirst().value());
        assertTrue(part.of(AdvertField.HOURS).getFirst().implied());
    }

    @Test
    void aFormulaIsNothingButText() {
        AdvertSheet sheet = read(
                "Job title: =HYPERLINK(\"http://evil.example\",\"Practitioner\")\nEssential criteria\n- =1+2 years");
        assertEquals("=1+2 years", sheet.of(AdvertField.ESSENTIAL).getFirst().value());
    }

    @Test
    void noTextBringsTheRulesDown() {
        for (String unit : HOSTILE) {
            sound(unit.repeat(20_000 / unit.length()));
        }
        var chance = new Random(20261128);
        List<WrittenAdverts.Written> adverts = WrittenAdverts.in("adverts");
        for (int i = 0; i < 300; i++) {
            String text = adverts.get(chance.nextInt(adverts.size())).text();
            int from = chance.nextInt(text.length());
            int to = from + chance.nextInt(text.length() - from);
            String piece = HOSTILE.get(chance.nextInt(HOSTILE.size()));
            sound(text.substring(from, to) + piece + text.substring(0, from));
        }
    }

    @Test
    void whateverIsCutOffIsSaidByTheLengthOfTheText() {
        assertEquals(
                AdvertText.LONGEST,
                read("a".repeat(AdvertText.LONGEST + 5)).text().length());
    }

    private static void sound(String text) {
        AdvertSheet sheet = read(text);
        for (AdvertProposal proposal : sheet.proposals()) {
            assertTrue(
                    0 <= proposal.from()
                            && proposal.from() < proposal.to()
                            && proposal.to() <= sheet.text().length(),
                    () -> text + " " + proposal);
            assertFalse(proposal.value().isBlank(), text);
        }
    }

    private static AdvertSheet read(String text) {
        return AdvertReading.read(text, WrittenAdverts.VOCABULARY);
    }

    private static List<String> values(String text, AdvertField field) {
        return read(text).of(field).stream().map(AdvertProposal::value).toList();
    }
}
