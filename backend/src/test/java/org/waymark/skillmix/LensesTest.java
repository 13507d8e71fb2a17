package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.access.Access;
import org.waymark.assessment.AgreedLevels;
import org.waymark.assessment.SentRatings;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.people.Supervisors;

/** The heat map through each lens, with the cover needs above it, and what it takes to read it. */
@Tag("database")
class LensesTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final DomainCode RISK = new DomainCode("RSK");
    private static final CompetencyCode FIRST_OF_RISK = new CompetencyCode("RSK-01");

    /** The lock on the chain, the row, and the chain's new end. */
    private static final int OF_THE_AUDIT = 3;

    private final CoverTown town = new CoverTown();
    private final Neighbourhood here = town.here;
    private final SkillMix skillMix = here.house.get(SkillMix.class);
    private final Actor manager = here.manager();

    @Test
    void theLensOfSelfAssessmentSetsTheLastSentRatingBesideTheAgreedLevel() {
        PersonId sam = town.counting("Sam");
        town.paper.rate(sam, 5);
        Cell cell = risk(Lens.SELF, sam);
        assertEquals(new Level(5), cell.beside().level());
        assertTrue(cell.text(Lens.SELF).endsWith("▲5"), cell.text(Lens.SELF));
        assertNull(risk(Lens.LEVEL, sam).beside().level());
    }

    @Test
    void theLensOfTrendSetsTheLevelAgreedBeforeBesideTheNewest() {
        PersonId sam = here.practitioner("Sam");
        agree(sam, 1, DAY.minusMonths(20));
        agree(sam, 2, DAY.minusMonths(10));
        agree(sam, 4, DAY.minusMonths(1));
        assertEquals("4↑2", risk(Lens.TREND, sam).text(Lens.TREND));
        PersonId dev = here.practitioner("Dev");
        agree(dev, 3, DAY.minusMonths(1));
        assertEquals("3 ✳", risk(Lens.TREND, dev).text(Lens.TREND));
    }

    @Test
    void theLensOfAgeCountsMonthsAndNeedsNoReadingOfItsOwn() {
        PersonId sam = here.practitioner("Sam");
        agree(sam, 3, DAY.minusMonths(13));
        HeatMap map = skillMix.heatMap(manager, question(Lens.LEVEL));
        assertTrue(map.answers(Lens.AGE));
        assertFalse(map.answers(Lens.SELF));
        assertEquals("13 m◷", risk(Lens.LEVEL, sam).text(Lens.AGE));
    }

    @Test
    void levelsAreTooOldWhenTheServiceSaysSo() {
        PersonId sam = here.practitioner("Sam");
        agree(sam, 3, DAY.minusMonths(13));
        town.counts(18, LocalDate.of(2025, 1, 1));
        HeatMap map = skillMix.heatMap(manager, question(Lens.AGE));
        assertEquals(18, map.months());
        assertEquals("13 m", risk(Lens.AGE, sam).text(Lens.AGE));
    }

    @Test
    void whoeverMayNotReadSomebodysSelfAssessmentIsToldNothingOfIt() {
        PersonId sam = town.counting("Sam");
        town.paper.rate(sam, 5);
        SentRatings sent = here.house.get(SentRatings.class);
        assertEquals(Set.of(sam), sent.of(manager, Set.of(sam), DAY).keySet());
        assertEquals(Map.of(), sent.of(manager, Set.of(sam), DAY.minusYears(2)));
        Actor dev = here.staff(here.practitioner("Dev"));
        assertEquals(Map.of(), sent.of(dev, Set.of(sam), DAY));
        assertEquals(Map.of(), here.house.get(AgreedLevels.class).before(dev, Set.of(sam), DAY));
        Actor elsewhere = new Neighbourhood().manager();
        assertEquals(Map.of(), sent.of(elsewhere, Set.of(sam), DAY));
    }

    @Test
    void theNeedsOfAColumnStandAboveItAndEachRuleTellsWhatItCosts() {
        town.counting("Amara");
        uncleared("Ben");
        uncleared("Carys");
        CoverTown.plan(
                town.suite,
                LocalDate.of(2025, 1, 1),
                CoverTown.need(town.suite, null, Map.of(FIRST_OF_RISK, new Level(1)), 2, CoverTown.FULL, false),
                CoverTown.need(town.suite, Neighbourhood.PRACTITIONER, Map.of(), 1, CoverTown.FULL, false));
        CoverRows rows = cover(question(Lens.LEVEL).opening(Set.of(RISK)));
        CoverCell cell = rows.cells().get(column(FIRST_OF_RISK.value()));
        NeedCover worst = cell.worst().orElseThrow();
        assertEquals(Verdict.ONE_DEEP, worst.verdict());
        assertEquals(new Level(1), cell.level());
        assertEquals(3, worst.without().get(CountRule.CLEARED));
        assertEquals(worst, rows.cells().get(column("RSK")).worst().orElseThrow());
        assertEquals(1, rows.byRole().size());
        assertEquals(2, rows.asked());
        assertEquals(1, rows.gaps());
        assertEquals(0, rows.gapsWithout().get(CountRule.CLEARED));
        assertEquals(2, rows.near(worst).size());
        assertTrue(rows.sentence(worst, true).contains("Amara"), rows.sentence(worst, true));
        assertFalse(rows.sentence(worst, false).contains("Amara"), rows.sentence(worst, false));
        CoverRows without = cover(question(Lens.LEVEL).opening(Set.of(RISK)).without(Set.of(CountRule.CLEARED)));
        assertEquals(
                3,
                without.cells()
                        .get(column(FIRST_OF_RISK.value()))
                        .worst()
                        .orElseThrow()
                        .have());
        assertEquals(0, without.gaps());
    }

    @Test
    void theFilterBySiteHoldsForTheNeedsToo() {
        town.need(1, LocalDate.of(2025, 1, 1));
        var other = town.site("Other", org.waymark.provision.SiteKind.COMMUNITY_BASE, null);
        town.counting("Sam");
        assertEquals(1, cover(question(Lens.LEVEL)).asked());
        assertEquals(
                0, cover(question(Lens.LEVEL).with(Filter.NONE.site(other))).asked());
    }

    @Test
    void aSupervisorSeesNoCover() {
        PersonId sam = town.counting("Sam");
        town.need(1, LocalDate.of(2025, 1, 1));
        Actor priya = here.staff(here.practitioner("Priya"));
        here.house.get(Supervisors.class).begin(here.console, priya.person(), sam, DAY.minusMonths(1));
        here.house.get(Access.class).forget(priya.person());
        assertNull(skillMix.heatMap(priya, HeatMapQuestion.of(here.id())).cover());
        assertNull(skillMix.heatMap(priya, HeatMapQuestion.supervisees()).cover());
    }

    @Test
    void twoPeopleStandSideBySideWithWhatDiffersFirst() {
        PersonId sam = town.counting("Sam");
        PersonId dev = town.counting("Dev");
        agree(dev, 0, DAY.minusDays(1));
        HeatMap map = skillMix.heatMap(manager, question(Lens.LEVEL));
        SideBySide both = skillMix.compare(
                manager,
                question(Lens.LEVEL),
                row(map, sam).post(),
                row(map, dev).post());
        assertEquals(FIRST_OF_RISK, both.differing().getFirst().competency());
        assertEquals(1, both.differing().size());
        assertTrue(both.differing().getFirst().apart() > 0);
        assertFalse(both.same().isEmpty());
        assertTrue(both.sentence(true).contains("Sam"));
        assertFalse(both.sentence(false).contains("Sam"));
        var elsewhere = new CoverTown();
        elsewhere.counting("Ewa");
        var theirs = skillMix.heatMap(elsewhere.here.manager(), HeatMapQuestion.of(elsewhere.here.id()));
        assertThrows(
                Refused.NotFound.class,
                () -> skillMix.compare(
                        manager,
                        question(Lens.LEVEL),
                        row(map, sam).post(),
                        theirs.rows().getFirst().post()));
    }

    @Test
    void theWholeMapWithItsCoverTakesSixStatementsHoweverLargeTheTeam() {
        var large = new CoverTown();
        for (CoverTown one : List.of(town, large)) {
            for (int i = 0; i < (one == large ? 60 : 3); i++) {
                one.counting("Sam");
            }
            one.need(2, LocalDate.of(2025, 1, 1));
        }
        Actor many = large.here.manager();
        for (Lens lens : Lens.values()) {
            int few = statements(() -> skillMix.heatMap(manager, question(lens)));
            int all = statements(() ->
                    skillMix.heatMap(many, HeatMapQuestion.of(large.here.id()).with(lens)));
            assertEquals(few, all, "for 3 and 60 people under " + lens);
            assertEquals((lens.compares() ? 7 : 6) + OF_THE_AUDIT, all, "under " + lens);
        }
        int gaps = statements(() -> skillMix.gaps(manager, question(Lens.LEVEL), 0));
        assertEquals(gaps, statements(() -> skillMix.gaps(many, HeatMapQuestion.of(large.here.id()), 0)));
        assertEquals(gaps, statements(() -> skillMix.everyGap(many, HeatMapQuestion.of(large.here.id()))));
    }

    /** The second time, when authority and framework are remembered. */
    private static int statements(Runnable act) {
        act.run();
        return StatementCounter.of(act);
    }

    private void uncleared(String given) {
        PersonId person = town.inPost(given, Neighbourhood.PRACTITIONER, null, town.suite);
        town.paper.agree(person, Neighbourhood.PRACTITIONER, 0, DAY.minusMonths(6));
    }

    private void agree(PersonId person, int level, LocalDate day) {
        town.paper.agree(person, Neighbourhood.PRACTITIONER, day, Map.of(FIRST_OF_RISK, new Level(level)));
    }

    private HeatMapQuestion question(Lens lens) {
        return HeatMapQuestion.of(here.id()).with(lens);
    }

    private CoverRows cover(HeatMapQuestion question) {
        return Objects.requireNonNull(skillMix.heatMap(manager, question).cover());
    }

    private int column(String code) {
        return skillMix.heatMap(manager, question(Lens.LEVEL).opening(Set.of(RISK))).columns().stream()
                .map(Column::code)
                .toList()
                .indexOf(code);
    }

    private Cell risk(Lens lens, PersonId person) {
        HeatMap map = skillMix.heatMap(manager, question(lens).opening(Set.of(RISK)));
        return row(map, person).cells().get(column(FIRST_OF_RISK.value()));
    }

    private static Row row(HeatMap map, PersonId person) {
        return map.rows().stream()
                .filter(row -> row.person().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
