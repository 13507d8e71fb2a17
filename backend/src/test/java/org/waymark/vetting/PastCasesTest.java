package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.VettingCaseId;

class PastCasesTest {

    private static final ForceCode KENT = new ForceCode("KENT");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final WorkingDays WORK = new WorkingDays(day -> false);

    @Test
    void percentilesAreDaysThatWereReallyThere() {
        Spread spread = Spread.of(IntStream.rangeClosed(1, 20).boxed().toList()).orElseThrow();
        assertEquals(new Spread(20, 1, 5, 10, 15, 17, 20), spread);
        assertEquals(17, spread.most(), "17 of 20");
        Spread ten = Spread.of(List.of(10, 9, 8, 7, 6, 5, 4, 3, 2, 1)).orElseThrow();
        assertEquals(5, ten.median());
        assertEquals(9, ten.most());
        assertEquals(
                List.of(7, 7, 7),
                List.of(1, 50, 100).stream()
                        .map(at -> Spread.at(List.of(7), at))
                        .toList());
    }

    @Test
    void nothingIsSaidOfFewerThanTen() {
        assertTrue(Spread.of(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9)).isEmpty());
        assertTrue(new PastCases(nine()).whole(KENT, "NPPV2F").isEmpty());
        var usual = RenewalRules.usual(KENT, "NPPV2F", new PastCases(nine()), Optional.of(VettingVillage.RULE));
        assertEquals(new RenewalRules.Usual(VettingVillage.RULE.usualDays(), 0), usual, "the rule’s word");
        List<PastCase> ten = new ArrayList<>(nine());
        ten.add(past(40, 0, MONDAY));
        assertEquals(
                new RenewalRules.Usual(30, 10),
                RenewalRules.usual(KENT, "NPPV2F", new PastCases(ten), Optional.of(VettingVillage.RULE)));
        assertTrue(new PastCases(ten).whole(KENT, "NPPV3").isEmpty());
    }

    @Test
    void daysInAStageAreAddedUpAndMovesThatWereTakenBackDoNotCount() {
        List<MoveRow> moves = List.of(
                move(1, Stage.OFFER_MADE, 0, Stage.FORM_WITH_CANDIDATE, 2, false),
                move(1, Stage.FORM_WITH_CANDIDATE, 2, Stage.OFFER_MADE, 0, true),
                move(1, Stage.OFFER_MADE, 0, Stage.FORM_WITH_CANDIDATE, 3, false),
                move(1, Stage.FORM_WITH_CANDIDATE, 3, Stage.READY_CHECK, 4, false),
                move(1, Stage.READY_CHECK, 4, Stage.WITH_POLICE, 7, false),
                move(1, Stage.WITH_POLICE, 7, Stage.QUERY_FROM_POLICE, 14, false),
                move(1, Stage.QUERY_FROM_POLICE, 14, Stage.WITH_POLICE, 15, false),
                move(1, Stage.WITH_POLICE, 15, Stage.DECISION_IN, 21, false));
        PastCase one = PastCases.of(moves, WORK).cases().getFirst();
        assertEquals(
                Map.of(
                        Stage.OFFER_MADE, 3,
                        Stage.FORM_WITH_CANDIDATE, 1,
                        Stage.READY_CHECK, 1,
                        Stage.WITH_POLICE, 9,
                        Stage.QUERY_FROM_POLICE, 1),
                one.days());
        assertEquals(15, one.whole(), "three weeks of five days");
        assertEquals(1, one.returned());
        assertEquals(MONDAY.plusDays(7), one.sentOn());
    }

    @Test
    void oneInSoManyCameBack() {
        var cases = new ArrayList<PastCase>();
        for (int i = 0; i < 24; i++) {
            cases.add(past(10, i < 2 ? 1 : 0, MONDAY));
        }
        cases.add(past(10, 1, MONDAY.minusYears(1)));
        PastCases.Returned returned = new PastCases(cases).returned(MONDAY).orElseThrow();
        assertEquals(new PastCases.Returned(2, 24), returned);
        assertEquals(12, returned.oneIn());
        assertTrue(new PastCases(nine()).returned(MONDAY).isEmpty());
    }

    @Test
    void aCaseIsLikelyDecidedBetweenTheMedianAndSeventeenOfTwenty() {
        Spread spread = Spread.of(IntStream.rangeClosed(1, 20).boxed().toList()).orElseThrow();
        assertEquals(
                new Clearing(MONDAY.plusDays(14), MONDAY.plusDays(23), 20, false),
                Clearing.of(spread, MONDAY, MONDAY.plusDays(1), WORK));
        LocalDate much = MONDAY.plusDays(60);
        assertEquals(new Clearing(much, much, 20, true), Clearing.of(spread, MONDAY, much, WORK));
    }

    @Test
    void slackCountsWorkingDaysAndIsNegativeOnceTheDayHasGoneBy() {
        assertEquals(4, RenewalRules.slack(MONDAY.plusDays(4), MONDAY, WORK));
        assertEquals(0, RenewalRules.slack(MONDAY, MONDAY, WORK));
        assertEquals(-5, RenewalRules.slack(MONDAY, MONDAY.plusDays(7), WORK));
        assertEquals(RenewalBand.DAYS_7, RenewalRules.band(MONDAY.plusDays(7), MONDAY));
        assertEquals(RenewalBand.DAYS_14, RenewalRules.band(MONDAY.plusDays(8), MONDAY));
        assertEquals(RenewalBand.DAYS_7, RenewalRules.band(MONDAY, MONDAY), "it holds today");
        assertEquals(RenewalBand.ENDED, RenewalRules.band(MONDAY.minusDays(1), MONDAY));
        assertEquals(RenewalBand.LATER, RenewalRules.band(MONDAY.plusDays(181), MONDAY));
    }

    private static List<PastCase> nine() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(i -> past(i == 9 ? 30 : i, 0, MONDAY))
                .toList();
    }

    private static PastCase past(int whole, int returned, LocalDate sent) {
        return new PastCase(KENT, "NPPV2F", Map.of(), sent, sent.plusDays(whole), returned, whole);
    }

    private static MoveRow move(long id, Stage from, int since, Stage to, int on, boolean back) {
        Instant opened = MONDAY.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new MoveRow(
                new VettingCaseId(id),
                KENT,
                "NPPV2F",
                opened,
                from,
                MONDAY.plusDays(since),
                to,
                MONDAY.plusDays(on),
                back);
    }
}
