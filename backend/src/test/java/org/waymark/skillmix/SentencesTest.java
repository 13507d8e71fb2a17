package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;

class SentencesTest {

    private static final CompetencyCode RISK = new CompetencyCode("RSK-02");

    @Test
    void aCellIsReadWithPersonCompetencyLevelNeedAndGap() {
        assertEquals("Sam Lee, Risk assessment, level 3, needs 4, one below", says(RISK, CellTest.cell(4, 3)));
        assertEquals("Sam Lee, Risk assessment, level 1, needs 4, three below", says(RISK, CellTest.cell(4, 1)));
        assertEquals("Sam Lee, Risk assessment, level 4, needs 4, meets", says(RISK, CellTest.cell(4, 4)));
        assertEquals("Sam Lee, Risk assessment, needs 4, never agreed", says(RISK, CellTest.cell(4, null)));
        assertEquals("Sam Lee, Risk assessment, not part of the role", says(RISK, CellTest.cell(null, 4)));
        assertEquals(
                "Sam Lee, Risk assessment, level 4, needs 4, meets, agreed more than 12 months ago",
                says(RISK, Cell.of(new Level(4), new Level(4), true)));
    }

    @Test
    void aDomainIsReadWithItsLowestLevelAndWorstGap() {
        Cell gap = Cell.of(List.of(CellTest.cell(4, 3), CellTest.cell(2, 2)));
        assertEquals("Sam Lee, Risk assessment, lowest level 2, worst gap one below", says(null, gap));
        Cell met = Cell.of(List.of(CellTest.cell(3, 3), CellTest.cell(2, 2)));
        assertEquals("Sam Lee, Risk assessment, lowest level 2, meets", says(null, met));
        Cell partly = Cell.of(List.of(CellTest.cell(3, 3), CellTest.cell(2, null)));
        assertEquals(
                "Sam Lee, Risk assessment, lowest level 3, meets what is agreed so far, 1 never agreed",
                says(null, partly));
        assertEquals("Sam Lee, Risk assessment, never agreed", says(null, Cell.of(List.of(CellTest.cell(2, null)))));
    }

    @Test
    void aColumnStandsInOneSentence() {
        assertEquals(
                "Risk assessment (Northvale, 20 November 2026): 7 of 12 people meet the level their role needs; 3 are one level below, 1 is two or more levels below and 1 has no agreed level yet.",
                column(new Distribution(List.of(), 7, 3, 1, 1, 0)));
        assertEquals(
                "Risk assessment (Northvale, 20 November 2026): all 4 people meet the level their role needs.",
                column(new Distribution(List.of(), 4, 0, 0, 0, 2)));
        assertEquals(
                "Risk assessment (Northvale, 20 November 2026): nobody’s role asks for it.",
                column(new Distribution(List.of(), 0, 0, 0, 0, 2)));
        assertEquals(
                "Risk assessment (Northvale, 20 November 2026): none of 2 people meet the level their role needs; 2 are one level below.",
                column(new Distribution(List.of(), 0, 2, 0, 0, 0)));
    }

    private static String says(@Nullable CompetencyCode competency, Cell cell) {
        var row = new Row(new PersonId(1), new PostId(2), "Sam Lee", "Practitioner", 5, "", List.of(cell));
        return Sentences.cell(row, risk(competency, Distribution.of(List.of(cell))), cell);
    }

    private static String column(Distribution spread) {
        var choices = new Choices(Map.of(), Map.of(), Map.of(), Map.of());
        var map = new HeatMap(
                "Northvale",
                LocalDate.of(2026, 11, 20),
                Lens.LEVEL,
                List.of(risk(RISK, spread)),
                List.of(),
                12,
                true,
                choices);
        return map.sentence(0);
    }

    private static Column risk(@Nullable CompetencyCode competency, Distribution spread) {
        return new Column(new DomainCode("RSK"), competency, "Risk assessment", false, spread);
    }
}
