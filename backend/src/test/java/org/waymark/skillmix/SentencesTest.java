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
                "Sam Lee, Risk assessment, level 4, needs 4, meets, agreed too long ago to count",
                says(RISK, Cell.of(new Level(4), new Level(4), CellTest.OLD)));
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
    void everyLensIsReadInWords() {
        var four = new Level(4);
        assertEquals(
                "level 4, agreed 13 months ago, too old to count", phrase(Lens.AGE, Cell.of(four, four, CellTest.OLD)));
        assertEquals("level 3, agreed 1 month ago", phrase(Lens.AGE, CellTest.cell(4, 3)));
        assertEquals(
                "oldest level agreed 1 month ago, 1 never agreed",
                phrase(Lens.AGE, Cell.of(List.of(CellTest.cell(3, 3), CellTest.cell(2, null)))));
        Cell self = Cell.of(four, new Level(3), null, Beside.self(new Level(3), four));
        assertEquals("agreed 3, rates themselves 4, one above", phrase(Lens.SELF, self));
        assertEquals("rates themselves higher in 2", phrase(Lens.SELF, Cell.of(List.of(self, self))));
        assertEquals(
                "never agreed, rates themselves 4",
                phrase(Lens.SELF, Cell.of(four, null, null, Beside.self(null, four))));
        Cell trend = Cell.of(four, new Level(3), null, Beside.earlier(new Level(3), new Level(5)));
        assertEquals("level 3, two down from 5", phrase(Lens.TREND, trend));
        Cell first = Cell.of(four, new Level(3), null, Beside.earlier(new Level(3), null));
        assertEquals("level 3, agreed for the first time", phrase(Lens.TREND, first));
        assertEquals("down in 1, agreed for the first time in 1", phrase(Lens.TREND, Cell.of(List.of(trend, first))));
        assertEquals("not part of the role", phrase(Lens.TREND, Cell.NOT_IN_ROLE));
    }

    private static String phrase(Lens lens, Cell cell) {
        return Sentences.phrase(lens, cell);
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
        return Sentences.cell(Lens.LEVEL, row, risk(competency, Distribution.of(List.of(cell))), cell);
    }

    private static String column(Distribution spread) {
        var choices = new Choices(Map.of(), Map.of(), Map.of(), Map.of());
        var map = new HeatMap(
                "Northvale",
                LocalDate.of(2026, 11, 20),
                Lens.LEVEL,
                12,
                List.of(risk(RISK, spread)),
                List.of(),
                12,
                true,
                choices,
                null);
        return map.sentence(Lens.LEVEL, 0);
    }

    private static Column risk(@Nullable CompetencyCode competency, Distribution spread) {
        return new Column(new DomainCode("RSK"), competency, "Risk assessment", false, spread);
    }
}
