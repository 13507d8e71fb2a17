package org.waymark.vetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.ForceCode;

class RuleBookTest {

    private static final ForceCode KENT = new ForceCode("KENT");
    private static final ForceCode ESSEX = new ForceCode("ESSEX");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void aForcesOwnRuleGoesBeforeTheOneForAnyForceFromItsFirstDayOn() {
        var book = book(rule(VettingRule.ANY, 2000, 1, 36), rule(KENT, 2026, 1, 24));
        assertEquals(36, months(book, ESSEX, DAY));
        assertEquals(24, months(book, KENT, LocalDate.of(2026, 1, 1)));
        assertEquals(36, months(book, KENT, LocalDate.of(2025, 12, 31)));
        assertTrue(book.on(KENT, "NPPV3", DAY).isEmpty());
    }

    @Test
    void aLaterChangeForAnEarlierDayDoesNotOverrideWhatHoldsAfterIt() {
        var book = book(rule(KENT, 2026, 1, 24), rule(KENT, 2025, 2, 30), rule(KENT, 2026, 3, 18));
        assertEquals(30, months(book, KENT, LocalDate.of(2025, 6, 1)));
        assertEquals(18, months(book, KENT, DAY), "of two changes for one day the later counts");
        assertEquals(3, book.changes(KENT, "NPPV2F"));
        assertEquals(0, book.changes(ESSEX, "NPPV2F"));
    }

    @Test
    void whatIsToComeDoesNotHoldYet() {
        var book = book(rule(KENT, 2026, 1, 24), rule(KENT, 2027, 2, 12));
        assertEquals(1, book.holdingOn(DAY).size());
        assertEquals(24, months(book, KENT, DAY));
        assertEquals(12, book.after(DAY).getFirst().text().validMonths());
    }

    @Test
    void whereNobodyHasSaidAForceWantsANewApplication() {
        var book = new RuleBook(
                List.of(),
                List.of(
                        answer(2026, 1, AcceptanceAnswer.ACCEPTED),
                        answer(2026, 2, AcceptanceAnswer.TRANSFER_CHECK),
                        answer(2027, 3, AcceptanceAnswer.ACCEPTED)));
        assertEquals(AcceptanceAnswer.NEW_APPLICATION, book.answer(ESSEX, KENT, "NPPV2F", DAY));
        assertEquals(AcceptanceAnswer.NEW_APPLICATION, book.answer(KENT, ESSEX, "NPPV3", DAY));
        assertEquals(AcceptanceAnswer.NEW_APPLICATION, book.answer(KENT, ESSEX, "NPPV2F", LocalDate.of(2025, 12, 31)));
        assertEquals(AcceptanceAnswer.TRANSFER_CHECK, book.answer(KENT, ESSEX, "NPPV2F", DAY));
        assertEquals(AcceptanceAnswer.ACCEPTED, book.answer(KENT, ESSEX, "NPPV2F", LocalDate.of(2027, 1, 1)));
        assertEquals(1, book.acceptancesOn(DAY).size());
    }

    @Test
    void aClearanceFromTheLeapDayEndsTheDayBeforeTheMonthsAreOver() {
        RuleText text = VettingVillage.RULE;
        assertEquals(LocalDate.of(2027, 2, 27), text.usualEnd(LocalDate.of(2024, 2, 29)));
        assertEquals(LocalDate.of(2028, 2, 29), text.usualEnd(LocalDate.of(2025, 3, 1)));
    }

    private static int months(RuleBook book, ForceCode force, LocalDate day) {
        return book.on(force, "NPPV2F", day).orElseThrow().text().validMonths();
    }

    private static RuleBook book(VettingRule... rules) {
        return new RuleBook(List.of(rules), List.of());
    }

    private static VettingRule rule(ForceCode force, int year, int change, int months) {
        return new VettingRule(
                force,
                "NPPV2F",
                LocalDate.of(year, 1, 1),
                change,
                VettingVillage.rule(months, "A policy"),
                Instant.EPOCH);
    }

    private static Acceptance answer(int year, int change, AcceptanceAnswer answer) {
        LocalDate from = LocalDate.of(year, 1, 1);
        return new Acceptance(KENT, ESSEX, "NPPV2F", from, change, answer, from);
    }
}
