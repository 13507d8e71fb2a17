package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Access;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.people.Supervisors;

@Tag("database")
class SkillMixTest {

    private static final LocalDate LAST_MONTH = Neighbourhood.DAY.minusMonths(1);
    private static final DomainCode RISK = new DomainCode("RSK");
    private static final CompetencyCode FIRST_OF_RISK = new CompetencyCode("RSK-01");

    private final Neighbourhood here = new Neighbourhood();
    private final AgreedOnPaper paper = new AgreedOnPaper();
    private final SkillMix skillMix = here.house.get(SkillMix.class);

    @Test
    void aManagerSeesEverybodyInPostWithAColumnForEachDomain() {
        PersonId sam = meeting("Sam");
        here.practitioner("Dev");
        HeatMap map = skillMix.heatMap(here.manager(), HeatMapQuestion.of(here.id()));
        assertEquals(2, map.rows().size());
        assertEquals(18, map.columns().size());
        Row row = row(map, sam);
        assertTrue(row.cells().stream().noneMatch(Cell::isGap));
        assertEquals(5, row.careerLevel());
        assertTrue(map.anythingAgreed());
        assertTrue(map.rows().stream().anyMatch(Row::isUnknown));
    }

    @Test
    void anOpenedDomainShowsItsCompetenciesBesideIt() {
        meeting("Sam");
        var question = HeatMapQuestion.of(here.id()).opening(Set.of(RISK));
        HeatMap map = skillMix.heatMap(here.manager(), question);
        long own = map.columns().stream()
                .filter(column -> column.domain().equals(RISK))
                .count();
        assertEquals(1 + paper.framework.competenciesOf(RISK).size(), own);
        assertEquals(map.columns().size(), map.rows().getFirst().cells().size());
    }

    @Test
    void theFilterFindsPeopleByTextGapAndDomain() {
        meeting("Sam");
        PersonId zoe = here.practitioner("Zoë");
        paper.agree(zoe, Neighbourhood.PRACTITIONER, -2, LAST_MONTH);
        Actor manager = here.manager();
        var all = HeatMapQuestion.of(here.id());
        assertEquals(List.of(zoe), people(manager, all.with(Filter.NONE.text("zoe"))));
        assertEquals(List.of(zoe), people(manager, all.with(Filter.NONE.onlyWithGaps(true))));
        HeatMap risk = skillMix.heatMap(manager, all.with(Filter.NONE.domain(RISK)));
        assertEquals(1, risk.columns().size());
        assertEquals(2, risk.everybody());
    }

    @Test
    void aLevelOfMoreThanTwelveMonthsAgoCarriesTheClock() {
        PersonId sam = here.practitioner("Sam");
        paper.agree(
                sam,
                Neighbourhood.PRACTITIONER,
                0,
                Neighbourhood.DAY.minusMonths(12).minusDays(1));
        HeatMap map = skillMix.heatMap(here.manager(), HeatMapQuestion.of(here.id()));
        assertTrue(map.rows().getFirst().cells().stream()
                .allMatch(cell -> cell.mark() == Mark.NOT_IN_ROLE || cell.isOld()));
    }

    @Test
    void theServicesOwnRuleSaysWhenALevelIsTooOldInTheMapAndBehindACell() {
        PersonId sam = here.practitioner("Sam");
        paper.agree(sam, Neighbourhood.PRACTITIONER, 0, Neighbourhood.DAY.minusMonths(7));
        Actor manager = here.manager();
        assertFalse(skillMix.cell(manager, sam, FIRST_OF_RISK).cell().isOld());
        CoverTown.counts(here, 6, LAST_MONTH);
        HeatMap map = skillMix.heatMap(manager, HeatMapQuestion.of(here.id()));
        assertEquals(6, map.months());
        assertTrue(row(map, sam).cells().stream().allMatch(cell -> cell.mark() == Mark.NOT_IN_ROLE || cell.isOld()));
        assertTrue(skillMix.cell(manager, sam, FIRST_OF_RISK).cell().isOld());
    }

    @Test
    void eachSuperviseesLevelsAreAsOldAsTheirOwnServiceCountsThem() {
        var elsewhere = new Neighbourhood();
        PersonId sam = here.practitioner("Sam");
        PersonId ewa = elsewhere.practitioner("Ewa");
        Actor priya = here.staff(here.practitioner("Priya"));
        for (PersonId person : List.of(sam, ewa)) {
            paper.agree(person, Neighbourhood.PRACTITIONER, 0, Neighbourhood.DAY.minusMonths(7));
            here.house.get(Supervisors.class).begin(here.console, priya.person(), person, LAST_MONTH);
        }
        here.house.get(Access.class).forget(priya.person());
        assertEquals(12, skillMix.heatMap(priya, HeatMapQuestion.supervisees()).months());
        CoverTown.counts(elsewhere, 6, LAST_MONTH);
        HeatMap map = skillMix.heatMap(priya, HeatMapQuestion.supervisees());
        assertEquals(0, map.months(), "the services differ");
        assertTrue(row(map, sam).cells().stream().noneMatch(Cell::isOld));
        assertTrue(row(map, ewa).cells().stream().anyMatch(Cell::isOld));
        assertTrue(skillMix.cell(priya, ewa, FIRST_OF_RISK).cell().isOld());
        assertEquals(
                6, skillMix.heatMap(priya, HeatMapQuestion.of(elsewhere.id())).months());
    }

    @Test
    void theMapIsOfTheDayAskedFor() {
        PersonId sam = here.practitioner("Sam");
        paper.agree(sam, Neighbourhood.PRACTITIONER, -1, LocalDate.of(2026, 3, 1));
        paper.agree(sam, Neighbourhood.PRACTITIONER, 0, LocalDate.of(2026, 9, 1));
        Actor manager = here.manager();
        var then = new HeatMapQuestion(here.id(), Filter.NONE, Lens.GAP, Set.of(), Set.of(), LocalDate.of(2026, 6, 1));
        assertTrue(row(skillMix.heatMap(manager, then), sam).hasGap());
        assertFalse(row(skillMix.heatMap(manager, HeatMapQuestion.of(here.id())), sam)
                .hasGap());
    }

    @Test
    void theManagerOfOneServiceDoesNotLearnOfAnother() throws SQLException {
        var elsewhere = new Neighbourhood();
        elsewhere.practitioner("Ewa");
        Actor manager = here.manager();
        assertThrows(Refused.NotFound.class, () -> skillMix.heatMap(manager, HeatMapQuestion.of(elsewhere.id())));
        assertThrows(Refused.NotFound.class, () -> skillMix.gaps(manager, HeatMapQuestion.of(elsewhere.id()), 0));
        assertEquals(2, denied(manager));
    }

    @Test
    void aSupervisorSeesTheirSuperviseesOnly() {
        PersonId sam = meeting("Sam");
        meeting("Dev");
        Actor priya = here.staff(here.practitioner("Priya"));
        here.house.get(Supervisors.class).begin(here.console, priya.person(), sam, LAST_MONTH);
        here.house.get(Access.class).forget(priya.person());
        assertEquals(List.of(sam), people(priya, HeatMapQuestion.supervisees()));
        assertEquals(List.of(sam), people(priya, HeatMapQuestion.of(here.id())));
        assertEquals(1, skillMix.whose(priya).supervisees());
        var elsewhere = new Neighbourhood();
        elsewhere.practitioner("Ewa");
        assertThrows(Refused.NotFound.class, () -> skillMix.heatMap(priya, HeatMapQuestion.of(elsewhere.id())));
    }

    @Test
    void staffSeeNobodysLevelsHere() {
        PersonId sam = meeting("Sam");
        Actor dev = here.staff(here.practitioner("Dev"));
        assertThrows(Refused.NotAllowed.class, () -> skillMix.heatMap(dev, HeatMapQuestion.supervisees()));
        assertThrows(Refused.NotFound.class, () -> skillMix.heatMap(dev, HeatMapQuestion.of(here.id())));
        assertThrows(Refused.NotFound.class, () -> skillMix.cell(dev, sam, FIRST_OF_RISK));
        assertThrows(Refused.NotAllowed.class, () -> skillMix.totals(dev));
        assertTrue(skillMix.whose(dev).isNobody());
    }

    @Test
    void behindACellStandTheNeedAndEveryLevelEverAgreed() {
        PersonId sam = here.practitioner("Sam");
        Level need = java.util.Objects.requireNonNull(paper.framework
                        .requirementsOf(Neighbourhood.PRACTITIONER, Set.of())
                        .get(FIRST_OF_RISK))
                .level();
        paper.agree(sam, Neighbourhood.PRACTITIONER, LocalDate.of(2025, 3, 1), Map.of(FIRST_OF_RISK, new Level(1)));
        paper.agree(sam, Neighbourhood.PRACTITIONER, LAST_MONTH, Map.of(FIRST_OF_RISK, new Level(need.value() - 1)));
        CellDetail detail = skillMix.cell(here.manager(), sam, FIRST_OF_RISK);
        assertEquals(2, detail.history().size());
        assertEquals(LAST_MONTH, detail.history().getFirst().day());
        assertEquals(need, assertNotNullNeed(detail));
        assertEquals(Mark.ONE_BELOW, detail.cell().mark());
        assertTrue(detail.sentence().endsWith("one below."), detail::sentence);
        assertThrows(Refused.NotFound.class, () -> skillMix.cell(here.manager(), sam, new CompetencyCode("XXX-99")));
    }

    @Test
    void gapsComeBiggestFirstInPages() {
        PersonId sam = here.practitioner("Sam");
        paper.agree(sam, Neighbourhood.PRACTITIONER, -1, LAST_MONTH);
        PersonId dev = here.practitioner("Dev");
        paper.agree(dev, Neighbourhood.PRACTITIONER, -2, LAST_MONTH);
        here.practitioner("Ewa");
        Actor manager = here.manager();
        GapList first = skillMix.gaps(manager, HeatMapQuestion.of(here.id()), 0);
        assertEquals(GapList.PAGE, first.gaps().size());
        assertTrue(first.hasMore());
        assertEquals(2, first.people());
        assertEquals(1, first.unknown());
        assertEquals(2, first.gaps().getFirst().below());
        GapList last = skillMix.gaps(manager, HeatMapQuestion.of(here.id()), first.total() - 1);
        assertEquals(1, last.gaps().size());
        assertEquals(1, last.gaps().getFirst().below());
        assertFalse(last.hasMore());
    }

    @Test
    void totalsNameNobodyAndHideSmallNumbers() {
        for (int i = 0; i < 6; i++) {
            meeting("Sam");
        }
        var small = new Neighbourhood();
        paper.agree(small.practitioner("Ewa"), Neighbourhood.PRACTITIONER, 0, LAST_MONTH);
        Actor strategic = here.holding(here.person("Kit"), Role.STRATEGIC, null);
        Totals totals = skillMix.totals(strategic);
        Totals.OfService alone = of(totals, small);
        assertTrue(alone.counts().stream().allMatch(count -> count == null || count.asked() == 0));
        assertEquals(18, totals.domains().size());
        assertEquals(18, of(totals, here).counts().size());
        assertThrows(Refused.NotFound.class, () -> skillMix.heatMap(strategic, HeatMapQuestion.of(here.id())));
    }

    private static Totals.OfService of(Totals totals, Neighbourhood where) {
        return totals.services().stream()
                .filter(service -> service.service().equals(where.id()))
                .findFirst()
                .orElseThrow();
    }

    private PersonId meeting(String given) {
        PersonId person = here.practitioner(given);
        paper.agree(person, Neighbourhood.PRACTITIONER, 0, LAST_MONTH);
        return person;
    }

    private List<PersonId> people(Actor actor, HeatMapQuestion question) {
        return skillMix.heatMap(actor, question).rows().stream()
                .map(Row::person)
                .toList();
    }

    private static Row row(HeatMap map, PersonId person) {
        return map.rows().stream()
                .filter(row -> row.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static Level assertNotNullNeed(CellDetail detail) {
        var need = detail.need();
        assertNotNull(need);
        return need.step().level();
    }

    private long denied(Actor actor) throws SQLException {
        try (var connection = here.house.plainConnection();
                var query = connection.prepareStatement(
                        "SELECT COUNT(*) FROM audit_row WHERE actor_id = ? AND outcome = 'DENIED'")) {
            query.setLong(1, actor.person().value());
            try (var result = query.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
