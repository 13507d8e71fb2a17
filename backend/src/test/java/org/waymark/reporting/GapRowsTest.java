package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.framework.Framework;
import org.waymark.framework.SmallFramework;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Today;
import org.waymark.skillmix.Choices;
import org.waymark.skillmix.Gap;
import org.waymark.skillmix.GapList;

/** What the list of gaps says of the needed level, with described levels and without. */
class GapRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Framework FRAMEWORK = SmallFramework.whole();

    @Test
    void aDescribedLevelIsToldInTheCompetencysOwnWords() {
        TextTable table = table(SmallFramework.DESCRIBED);
        assertEquals(
                List.of(
                        "Sam Okoro",
                        "Practitioner",
                        "CJS-01 Competency",
                        "2 With support",
                        "4 Complex cases",
                        "Does thing 4.",
                        "2",
                        "20 November 2026"),
                table.rows().getFirst());
        assertEquals(table.headings().size(), GapRows.WIDTHS.size());
        assertEquals(1, table.legend().size());
    }

    @Test
    void whereTheScaleStandsInTheRowAndTheLegendSaySo() {
        TextTable table = table(SmallFramework.UNDESCRIBED);
        assertEquals(
                "General words of the scale: In general 4.",
                table.rows().getFirst().get(5));
        assertEquals(2, table.legend().size());
    }

    private static TextTable table(CompetencyCode competency) {
        var need = new Level(4);
        var held = new Level(2);
        var gap = new Gap(
                new PersonId(1),
                "Sam Okoro",
                "Practitioner",
                new DomainCode("CJS"),
                competency,
                "Competency",
                held,
                need,
                DAY,
                FRAMEWORK.words(held),
                FRAMEWORK.words(competency, need));
        var none = new Choices(Map.of(), Map.of(), Map.of(), Map.of());
        var list = new GapList("Northvale", DAY, List.of(gap), 0, 1, 1, 0, 1, none);
        return GapRows.of(list, "Nadia Rahman", ZonedDateTime.of(DAY.atTime(9, 0), Today.LONDON));
    }
}
