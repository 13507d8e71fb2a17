package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.skillmix.Pretend.COURT;
import static org.waymark.skillmix.Pretend.DAY;
import static org.waymark.skillmix.Pretend.FIRST;
import static org.waymark.skillmix.Pretend.FORCE;
import static org.waymark.skillmix.Pretend.SECOND;
import static org.waymark.skillmix.Pretend.SUITE;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.framework.SmallFramework;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.Pathway;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Spell;

/** What each move makes of a picture, and what is said beside a move that makes nothing of it. */
class MovesTest {

    private static final PersonId ANNA = new PersonId(1);
    private static final PersonId BEN = new PersonId(2);
    private static final PersonId STRANGER = new PersonId(99);
    private static final SiteId NEW_SITE = new SiteId(77);

    private final Pretend service = new Pretend()
            .person(1, Map.of(FIRST, 4))
            .person(2, Map.of(FIRST, 3))
            .need(101, SUITE, 1, Map.of(FIRST, 4));

    @Test
    void aLeaverCountsNoMore() {
        Moves.Outcome outcome = service.after(new Move.Leaves(ANNA, DAY));
        assertEquals(1, have(outcome.before(), 101));
        assertEquals(0, have(outcome.after(), 101));
        assertEquals(List.of(""), outcome.said());
    }

    @Test
    void nothingOfWhatIsRecordedChanges() {
        ScenarioBasis basis = service.basis();
        CoverPicture copy = service.picture();
        Moves.outcome(basis, List.of(new PlannedMove(new Move.Leaves(ANNA, DAY), true)));
        assertEquals(copy.people(), basis.picture().people());
        assertEquals(copy.needs(), basis.picture().needs());
    }

    @Test
    void aMoveThatIsSwitchedOffOrStillToComeChangesNothing() {
        Moves.Outcome off = Moves.outcome(service.basis(), List.of(new PlannedMove(new Move.Leaves(ANNA, DAY), false)));
        assertEquals(1, have(off.after(), 101));
        Moves.Outcome later = service.after(new Move.Leaves(ANNA, DAY.plusDays(1)));
        assertEquals(1, have(later.after(), 101));
        assertEquals(
                List.of("This comes after 1 March 2027, the day that is compared, so it changes nothing."),
                later.said());
    }

    @Test
    void aDayThatHasPassedCountsAndIsSaid() {
        Moves.Outcome outcome = service.after(new Move.Leaves(ANNA, LocalDate.of(2024, 2, 29)));
        assertEquals(0, have(outcome.after(), 101));
        assertTrue(
                outcome.said().getFirst().startsWith("29 February 2024 has passed."),
                outcome.said().getFirst());
    }

    @Test
    void somebodyWhoIsNotThereIsSaidAndTheRestStillHappens() {
        Moves.Outcome outcome = service.after(
                new Move.Leaves(STRANGER, DAY),
                new Move.Trained(STRANGER, FIRST, new Level(4), DAY),
                new Move.ClearanceEnds(STRANGER, null, DAY),
                new Move.Leaves(ANNA, DAY));
        outcome.said()
                .subList(0, 3)
                .forEach(words -> assertTrue(words.startsWith("This person works in no post"), words));
        assertEquals(0, have(outcome.after(), 101));
    }

    @Test
    void whoeverReachesALevelCounts() {
        Moves.Outcome outcome = service.after(new Move.Trained(BEN, FIRST, new Level(4), DAY));
        assertEquals(2, have(outcome.after(), 101));
    }

    @Test
    void aLevelBelowTheAgreedOneOrAnUnknownCompetencyChangesNothing() {
        Moves.Outcome outcome = service.after(
                new Move.Trained(ANNA, FIRST, new Level(2), DAY),
                new Move.Trained(ANNA, new CompetencyCode("RSK-01"), new Level(2), DAY));
        assertEquals(
                List.of(
                        "Their agreed level in CJS-01 is 4 already, so this changes nothing.",
                        "The framework has no competency RSK-01."),
                outcome.said());
        assertEquals(1, have(outcome.after(), 101));
    }

    @Test
    void whoeverJoinsMeetsTheRoleProfileWhereTheyAreCleared() {
        Move cleared = new Move.Joins(SmallFramework.ROLE, Set.of(SUITE), "NPPV3", DAY);
        Move uncleared = new Move.Joins(SmallFramework.ROLE, Set.of(SUITE), "", DAY);
        Move elsewhere = new Move.Joins(SmallFramework.ROLE, Set.of(COURT), "NPPV3", DAY);
        assertEquals(2, have(service.after(cleared).after(), 101));
        assertEquals(1, have(service.after(uncleared).after(), 101));
        assertEquals(1, have(service.after(elsewhere).after(), 101));
        assertEquals(3, have(service.after(cleared, cleared).after(), 101));
    }

    @Test
    void somebodyWhoWorksAtOneMoreSiteCountsThereAndStillWhereTheyWere() {
        service.template(SiteKind.MAGISTRATES_COURT, Pretend.need(900, COURT, null, 1, Map.of(FIRST, 3)));
        Moves.Outcome outcome = service.after(
                new Move.WorksAlso(ANNA, NEW_SITE, "", DAY),
                new Move.SiteOpens(NEW_SITE, "New court", SiteKind.MAGISTRATES_COURT, null, DAY));
        assertEquals(List.of("", ""), outcome.said());
        NeedCover there = Coverage.of(outcome.after(), Set.of()).needs().stream()
                .filter(cover -> cover.need().site().equals(NEW_SITE))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(ANNA),
                there.counted().stream().map(NeedCover.Counted::person).toList());
        assertEquals(1, have(outcome.after(), 101));
    }

    @Test
    void whoeverIsNotClearedAtTheOtherSiteIsSaidAndDoesNotCountUntilTheyAre() {
        var london = new org.waymark.kernel.ForceCode("MPS");
        service.template(SiteKind.CUSTODY_SUITE, Pretend.need(900, SUITE, null, 1, Map.of(FIRST, 3)));
        Move opens = new Move.SiteOpens(NEW_SITE, "London suite", SiteKind.CUSTODY_SUITE, london, DAY);
        Moves.Outcome without = service.after(opens, new Move.WorksAlso(ANNA, NEW_SITE, "", DAY));
        assertTrue(
                without.said().get(1).startsWith("They are not cleared there at ")
                        && without.said().get(1).endsWith(", so they do not count for needs that ask for it."),
                without.said().get(1));
        Moves.Outcome cleared = service.after(opens, new Move.WorksAlso(ANNA, NEW_SITE, "MPS", DAY));
        assertEquals("", cleared.said().get(1));
        assertEquals(
                List.of(0, 1),
                Stream.of(without, cleared)
                        .map(outcome -> Coverage.of(outcome.after(), Set.of()).needs().stream()
                                .filter(cover -> cover.need().site().equals(NEW_SITE))
                                .mapToInt(NeedCover::have)
                                .sum())
                        .toList());
    }

    @Test
    void workingAtOneMoreSiteMakesNoSenseForAStrangerAForeignSiteOrWhereTheyAre() {
        Moves.Outcome outcome = service.after(
                new Move.WorksAlso(STRANGER, COURT, "", DAY),
                new Move.WorksAlso(ANNA, new SiteId(500), "", DAY),
                new Move.WorksAlso(ANNA, COURT, "", DAY));
        assertTrue(outcome.said().get(0).startsWith("This person works in no post"));
        assertEquals("This site is not one of this service.", outcome.said().get(1));
        assertEquals(
                "They work there already, so this changes nothing.",
                outcome.said().get(2));
    }

    @Test
    void nobodyJoinsAtASiteOfAnotherServiceOrAsAnUnknownRole() {
        Moves.Outcome outcome = service.after(
                new Move.Joins(SmallFramework.ROLE, Set.of(new SiteId(500)), "NPPV3", DAY),
                new Move.Joins(new RoleCode("ZZZ"), Set.of(SUITE), "NPPV3", DAY));
        assertEquals(
                "This site is not one of this service. Without a site nobody can begin.",
                outcome.said().get(0));
        assertEquals("The framework has no role profile ZZZ.", outcome.said().get(1));
        assertEquals(2, outcome.after().people().size());
    }

    @Test
    void nothingHappensAtASiteThatHasClosed() {
        CoverPicture open = service.picture();
        var closed = new CoverPicture(
                open.service(),
                open.named(),
                open.day(),
                open.framework(),
                List.of(),
                Map.of(SUITE, Pretend.site(SUITE, "Suite", FORCE, DAY.minusDays(1))),
                open.people());
        Moves.Outcome outcome = Moves.outcome(
                service.basis(closed),
                List.of(
                        new PlannedMove(new Move.PathwayOpens(SUITE, Pathway.WOMEN, DAY), true),
                        new PlannedMove(new Move.HoursChange(SUITE, Set.of(), List.of(), DAY), true)));
        assertEquals(List.of("Suite is closed by 1 March 2027.", "Suite is closed by 1 March 2027."), outcome.said());
    }

    @Test
    void aClearanceThatEndsTakesItsHolderAway() {
        assertEquals(
                0, have(service.after(new Move.ClearanceEnds(ANNA, FORCE, DAY)).after(), 101));
        assertEquals(
                0, have(service.after(new Move.ClearanceEnds(ANNA, null, DAY)).after(), 101));
        Moves.Outcome another =
                service.after(new Move.ClearanceEnds(ANNA, new org.waymark.kernel.ForceCode("MPS"), DAY));
        assertEquals(1, have(another.after(), 101));
        assertEquals(
                "No clearance of theirs holds until then, so this changes nothing.",
                another.said().getFirst());
    }

    @Test
    void aClearanceThatEndsByItselfIsHeldToBeRenewedBefore() {
        LocalDate last = DAY.minusDays(10);
        Pretend ending = new Pretend().person(1, Map.of(FIRST, 4), last).need(101, SUITE, 1, Map.of(FIRST, 4));
        Moves.Outcome outcome = ending.after(new Move.ClearanceEnds(ANNA, FORCE, last.plusDays(1)));
        assertEquals(1, have(outcome.before(), 101));
        assertEquals(0, have(outcome.after(), 101));
        assertTrue(
                outcome.said().getFirst().startsWith("By the records it ends then."),
                outcome.said().getFirst());
    }

    @Test
    void theClearancesOfAQuarterAreThoseWithoutAnotherToFollow() {
        Pretend ending = new Pretend()
                .person(1, Map.of(), DAY.plusDays(20))
                .person(2, Map.of(), DAY.plusDays(10))
                .person(3, Map.of(), DAY.plusYears(1));
        assertEquals(
                List.of(
                        new Move.ClearanceEnds(BEN, FORCE, DAY.plusDays(11)),
                        new Move.ClearanceEnds(ANNA, FORCE, DAY.plusDays(21))),
                ClearanceMoves.ending(ending.picture(), DAY, DAY.plusDays(30)));
    }

    @Test
    void aSiteThatOpensNeedsWhatItsTemplateSays() {
        service.template(
                SiteKind.MAGISTRATES_COURT,
                Pretend.need(900, COURT, null, 2, Map.of(SECOND, 3)),
                Pretend.need(901, COURT, Pathway.WOMEN, 2, Map.of(SECOND, 3)));
        Move opens = new Move.SiteOpens(NEW_SITE, "New court", SiteKind.MAGISTRATES_COURT, null, DAY);
        Moves.Outcome outcome = service.after(new Move.Joins(SmallFramework.ROLE, Set.of(NEW_SITE), "", DAY), opens);
        CoverNeed need = outcome.after().needs().getLast();
        assertEquals(2, outcome.after().needs().size());
        assertEquals(NEW_SITE, need.site());
        assertEquals(1, have(outcome.after(), need.id().value()));
        assertEquals(List.of("", ""), outcome.said());
    }

    @Test
    void aSuiteWithoutAForceAndANameThatIsTakenAreSaid() {
        Moves.Outcome outcome = service.after(
                new Move.SiteOpens(NEW_SITE, "Another", SiteKind.CUSTODY_SUITE, null, DAY),
                new Move.SiteOpens(NEW_SITE, "suite", SiteKind.CUSTODY_SUITE, FORCE, DAY),
                new Move.SiteOpens(NEW_SITE, "Bare", SiteKind.CLINIC, null, DAY));
        assertEquals(
                List.of(
                        "A custody suite belongs to a police force. Say which.",
                        "The service has a site called “suite” already.",
                        "No template says what a site of this kind needs."),
                outcome.said());
    }

    @Test
    void aPathwayThatOpensNeedsItsPartOfTheTemplateOnce() {
        service.template(
                SiteKind.CUSTODY_SUITE,
                Pretend.need(900, SUITE, Pathway.WOMEN, 1, Map.of()),
                Pretend.need(901, SUITE, Pathway.VETERANS, 1, Map.of()));
        Moves.Outcome outcome = service.after(
                new Move.PathwayOpens(SUITE, Pathway.WOMEN, DAY),
                new Move.PathwayOpens(SUITE, Pathway.WOMEN, DAY),
                new Move.PathwayOpens(SUITE, Pathway.CROWN_COURT, DAY));
        assertEquals(
                List.of(
                        "",
                        "This pathway has needs there already, so this changes nothing.",
                        "No template says what this pathway needs at such a site."),
                outcome.said());
        assertTrue(outcome.after().needs().getLast().pathway() == Pathway.WOMEN);
        assertEquals(2, outcome.after().needs().size());
    }

    @Test
    void needsGoWithTheHoursOfTheirSite() {
        Set<DayOfWeek> week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        Pretend hours = new Pretend()
                .need(Pretend.need(1, SUITE, null, 1, Map.of()))
                .need(Pretend.need(2, SUITE, null, 1, Map.of(), new Spell(8 * 60, 12 * 60)))
                .need(Pretend.need(3, SUITE, null, 1, Map.of(), new Spell(22 * 60, 30 * 60)));
        Moves.Outcome outcome =
                hours.after(new Move.HoursChange(SUITE, week, List.of(new Spell(9 * 60, 17 * 60)), DAY));
        assertEquals(List.of("One need has no hours left."), outcome.said());
        assertEquals(2, outcome.after().needs().size());
        assertEquals(week, outcome.after().needs().get(0).days());
        assertEquals(
                List.of(new Spell(9 * 60, 12 * 60)),
                Stream.ofNullable(outcome.after().needs().get(1).hours()).toList());
    }

    @Test
    void aSiteThatIsOpenNoMoreNeedsNothing() {
        Moves.Outcome outcome = service.after(new Move.HoursChange(SUITE, Set.of(), List.of(), DAY));
        assertTrue(outcome.after().needs().isEmpty());
        assertSame(
                NeedChange.Way.ENDED,
                Comparison.of(outcome.before(), outcome.after())
                        .needs()
                        .getFirst()
                        .way());
    }

    private static int have(CoverPicture picture, long need) {
        return Coverage.of(picture, Set.of()).needs().stream()
                .filter(cover -> cover.need().id().value() == need)
                .findFirst()
                .orElseThrow()
                .have();
    }
}
