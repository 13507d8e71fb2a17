package org.waymark.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverTextTest {

    private static final CoverLine FIRST = new CoverLine(
            null, "", "Mon-Fri", "08:00 to 18:00", "PRA", "", "2", "no", "NPPV2F", "critical", "Two, always.");
    private static final CoverLine SECOND = new CoverLine(
            null,
            "Women",
            "Sat, Sun",
            "",
            "",
            "SPC-01 3; COM-01 4",
            "1",
            "yes",
            "",
            "2",
            "A \"good\" reason,\nin two lines.");

    @Test
    void cellsFromASpreadsheetAreReadWithoutHeadingsInTheOrderOfTheColumns() {
        CoverText.Table table =
                CoverText.read("\tMon-Fri\t08:00 to 18:00\tPRA\t\t2\tno\tNPPV2F\tcritical\tTwo, always.\r\n");
        assertEquals(List.of(), table.faults());
        assertEquals(List.of(FIRST), table.lines());
    }

    @Test
    void headingsPutColumnsInAnyOrderAndUnderOtherNames() {
        CoverText.Table table = CoverText.read("Days\tHow many\tRole profile\tWhy\nMon-Fri\t2\tPRA\tTwo, always.\n");
        assertEquals(List.of(), table.faults());
        assertEquals(
                List.of(new CoverLine(null, "", "Mon-Fri", "", "PRA", "", "2", "", "", "", "Two, always.")),
                table.lines());
    }

    @Test
    void commasSeparateWhereThereAreNoTabs() {
        CoverText.Table table =
                CoverText.read("days,headcount,role,competencies\n\"Mon, Wed\",1,PRA,RSK-02 4; COM-01 3\n");
        assertEquals(List.of(), table.faults());
        assertEquals("Mon, Wed", table.lines().getFirst().days());
        assertEquals("PRA", table.lines().getFirst().role());
        assertEquals("RSK-02 4; COM-01 3", table.lines().getFirst().competencies());
    }

    @Test
    void fewerColumnsThanThereAreLeaveTheOthersEmpty() {
        CoverText.Table table = CoverText.read("Women\tweekend\n\tall days\n");
        assertEquals(2, table.lines().size());
        assertEquals("weekend", table.lines().getFirst().days());
        assertEquals("", table.lines().getFirst().headcount());
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertEquals(
                List.of(FIRST, clean(SECOND)),
                CoverText.read(CoverText.write(List.of(FIRST, SECOND))).lines());
    }

    @Test
    void noSpreadsheetTakesACellForAFormula() {
        CoverLine sum = new CoverLine(null, "", "Mon", "", "PRA", "", "1", "", "", "1", "=1+1");
        assertTrue(CoverText.write(List.of(sum)).contains("'=1+1"));
        assertEquals(
                "=1+1",
                CoverText.read(CoverText.write(List.of(sum))).lines().getFirst().reason());
    }

    @Test
    void aNeedIsWrittenAsItIsTyped() {
        CoverNeed need = new CoverNeed(
                new org.waymark.kernel.CoverNeedId(7),
                new org.waymark.kernel.SiteId(1),
                Pathway.CROWN_COURT,
                java.util.Set.of(java.time.DayOfWeek.MONDAY, java.time.DayOfWeek.SUNDAY),
                new Spell(1320, 1800),
                new org.waymark.kernel.RoleCode("SPE"),
                java.util.Map.of(new org.waymark.kernel.CompetencyCode("SPC-06"), new org.waymark.kernel.Level(5)),
                3,
                true,
                "MPS",
                Criticality.USEFUL,
                "Because.");
        assertEquals(
                new CoverLine(
                        need.id(),
                        "Crown Court",
                        "Mon, Sun",
                        "22:00 to 06:00",
                        "SPE",
                        "SPC-06 5",
                        "3",
                        "yes",
                        "MPS",
                        "useful",
                        "Because."),
                CoverText.line(need));
    }

    @Test
    void linesThatAreNoTableAreSaidWithTheirPlace() {
        CoverText.Table open = CoverText.read("\tMon\t\tPRA\n\t\"Tue\t\tPRA\n");
        assertEquals(2, open.faults().getFirst().line());
        CoverText.Table unknown = CoverText.read("days\trole\theadcount\tcolour\nMon\tPRA\t1\tred\n");
        assertTrue(unknown.faults().getFirst().sentence().contains("no column of this name"));
        CoverText.Table wide = CoverText.read("\tMon\t\tPRA\t\t1\t\t\t1\t\tmore\tand more\n");
        assertEquals(2, wide.faults().size());
        CoverText.Table uneven = CoverText.read("\tMon\t\tPRA\n\tTue\n");
        assertEquals(2, uneven.faults().getFirst().line());
        assertEquals(1, uneven.lines().size());
    }

    @Test
    void moreThanFiveThousandLinesAreRefusedAndNothingIsNothing() {
        String line = "\tMon\t\tPRA\n";
        assertEquals(5000, CoverText.read(line.repeat(5000)).lines().size());
        CoverText.Table many = CoverText.read(line.repeat(5001));
        assertEquals(0, many.lines().size());
        assertTrue(many.faults().getFirst().sentence().contains("5,000"));
        assertEquals(List.of(), CoverText.read(" \n ").lines());
        assertEquals(List.of(), CoverText.read("days\trole\n").lines());
    }

    /** Line breaks within a cell become nothing, as everywhere where a line of text is typed. */
    private static CoverLine clean(CoverLine line) {
        return new CoverLine(
                null,
                line.pathway(),
                line.days(),
                line.hours(),
                line.role(),
                line.competencies(),
                line.headcount(),
                line.woman(),
                line.clearance(),
                line.criticality(),
                line.reason().replace("\n", ""));
    }
}
