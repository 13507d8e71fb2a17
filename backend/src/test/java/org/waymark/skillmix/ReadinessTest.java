package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.framework.References;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;
import org.waymark.people.PersonName;
import org.waymark.people.TeamPost;
import org.waymark.vetting.Cleared;
import org.waymark.vetting.Schemes;

class ReadinessTest {

    private static final PersonId SAM = new PersonId(7);
    private static final ServiceId HERE = new ServiceId(1);
    private static final SiteId SUITE = new SiteId(11);
    private static final ForceCode KENT = new ForceCode("KENT");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final CompetencyCode RISK = new CompetencyCode("RSK-01");
    private static final Schemes SCHEMES = new Schemes(new References().lists().clearances());

    @Test
    void everythingInOrderHoldsUntilTheFirstThingEnds() {
        Readiness sam = on(DAY, post(null, null), cleared(DAY.plusDays(40)), agreed(DAY.minusMonths(3)));
        assertTrue(sam.isReady());
        assertEquals(DAY.plusDays(41), sam.changesOn());
        assertEquals(
                "Cleared until 30 December 2026.", sam.reason(Rule.CLEARANCE).words());
        assertEquals(
                "Levels were last agreed on 20 August 2026 and count until 20 August 2027.",
                sam.reason(Rule.LEVELS).words());
    }

    @Test
    void whatIsNotRecordedIsSaidAndKeepsNobodyAway() {
        Readiness sam = on(DAY, post(null, null), cleared(DAY), agreed(DAY));
        assertTrue(sam.isReady());
        for (Rule rule : List.of(Rule.SUPERVISION, Rule.TRAINING)) {
            assertEquals(Reason.Answer.NOT_RECORDED, sam.reason(rule).answer());
        }
    }

    @Test
    void theLastDayCountsAndTheNextDoesNot() {
        assertTrue(on(DAY, post(DAY, null), cleared(DAY), agreed(DAY.minusMonths(12)))
                .isReady());
        LocalDate next = DAY.plusDays(1);
        Readiness after = on(next, post(DAY, null), cleared(DAY), agreed(DAY.minusMonths(12)));
        assertEquals(3, after.reasons().stream().filter(Reason::stops).count());
        assertEquals(
                "The post ended on 20 November 2026.", after.reason(Rule.POST).words());
        assertEquals("Not cleared there.", after.reason(Rule.CLEARANCE).words());
        assertNull(after.changesOn());
    }

    @Test
    void aVolunteersTermEndsTheirWork() {
        Readiness sam = on(DAY, post(null, DAY.minusDays(1)), cleared(DAY), agreed(DAY));
        assertEquals(
                "The volunteer term ended on 19 November 2026.",
                sam.reason(Rule.POST).words());
    }

    @Test
    void aRenewalThatBeginsInTimeCarriesTheAnswerOn() {
        var first = new Cleared(SAM, KENT, "NPPV2F", DAY.minusYears(3), DAY.plusDays(10));
        var renewed = new Cleared(SAM, KENT, "NPPV3", DAY.plusDays(5), DAY.plusDays(60));
        Readiness sam = on(DAY, post(null, null), List.of(first, renewed), agreed(DAY));
        assertEquals(DAY.plusDays(61), sam.changesOn());
        var late = new Cleared(SAM, KENT, "NPPV3", DAY.plusDays(12), DAY.plusDays(60));
        assertEquals(
                DAY.plusDays(11),
                on(DAY, post(null, null), List.of(first, late), agreed(DAY)).changesOn());
    }

    @Test
    void levelsOfALeapDayAndOfTheDayBeforeItCountAYear() {
        SiteRules site = site();
        assertEquals(LocalDate.of(2025, 2, 28), site.freshUntil(LocalDate.of(2024, 2, 29)));
        assertEquals(LocalDate.of(2024, 2, 29), site.freshUntil(LocalDate.of(2023, 2, 28)));
        assertTrue(site.isFresh(LocalDate.of(2023, 2, 28), LocalDate.of(2024, 2, 29)));
        assertFalse(site.isFresh(LocalDate.of(2023, 2, 28), LocalDate.of(2024, 3, 1)));
    }

    @Test
    void supervisionAndTrainingCountWhereTheyAreRecorded() {
        var sam = new PersonOnTeam(
                SAM,
                "Sam",
                List.of(post(null, null)),
                cleared(DAY.plusYears(1)),
                agreed(DAY),
                DAY.minusDays(1),
                Map.of("Life support", DAY.minusDays(2), "Fire safety", DAY.plusDays(9)));
        Readiness answer = ReadinessRules.of(sam, site(), DAY);
        assertFalse(answer.isReady());
        assertEquals(
                "Supervision was due by 19 November 2026.",
                answer.reason(Rule.SUPERVISION).words());
        assertEquals(
                "Mandatory training ran out: Life support on 18 November 2026.",
                answer.reason(Rule.TRAINING).words());
    }

    private static Readiness on(
            LocalDate day, TeamPost post, List<Cleared> clearances, Map<CompetencyCode, DatedLevel> levels) {
        return ReadinessRules.of(
                new PersonOnTeam(SAM, "Sam", List.of(post), clearances, levels, null, Map.of()), site(), day);
    }

    private static SiteRules site() {
        return new SiteRules(SUITE, HERE, "Suite", KENT, LocalDate.of(2020, 1, 1), null, "NPPV2F", 12, SCHEMES);
    }

    private static TeamPost post(
            @org.jspecify.annotations.Nullable LocalDate end, @org.jspecify.annotations.Nullable LocalDate term) {
        return new TeamPost(
                new PersonName(SAM, "Sam", "Okoro"),
                new PostId(3),
                HERE,
                new RoleCode("PRA"),
                Set.of(),
                Set.of(SUITE),
                null,
                new BigDecimal("37.5"),
                LocalDate.of(2025, 1, 1),
                end,
                term);
    }

    private static List<Cleared> cleared(LocalDate until) {
        return List.of(new Cleared(SAM, KENT, "NPPV2F", until.minusYears(3), until));
    }

    private static Map<CompetencyCode, DatedLevel> agreed(LocalDate day) {
        return Map.of(RISK, new DatedLevel(new Level(3), day));
    }
}
