package org.waymark.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.framework.AtWork;
import org.waymark.framework.Framework;
import org.waymark.framework.SmallFramework;
import org.waymark.kernel.AssessmentId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;

/** What the sheets for rating and for agreeing say of each level, with described levels and without. */
class SheetWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Framework FRAMEWORK = SmallFramework.whole();

    @Test
    void whoeverRatesReadsSixLevelsInTheCompetencysOwnWords() {
        AtWork words = rating(SmallFramework.DESCRIBED);
        assertTrue(words.described());
        assertEquals(
                List.of(
                        "I, in general, 0.",
                        "I do thing 1.",
                        "I do thing 2.",
                        "I do thing 3.",
                        "I do thing 4.",
                        "I do thing 5."),
                words.levels().stream().map(level -> level.firstPerson()).toList());
    }

    @Test
    void theRatingSheetTellsWhereTheScaleStandsIn() {
        AtWork words = rating(SmallFramework.UNDESCRIBED);
        assertFalse(words.described());
        assertEquals("I, in general, 3.", words.at(Level.ON_MY_OWN).firstPerson());
    }

    @Test
    void whoeverAgreesReadsTheWordsThatOthersUse() {
        assertEquals(
                "Does thing 2.",
                agreeing(SmallFramework.DESCRIBED).at(new Level(2)).thirdPerson());
        assertEquals(
                "In general 2.",
                agreeing(SmallFramework.UNDESCRIBED).at(new Level(2)).thirdPerson());
        assertFalse(agreeing(SmallFramework.UNDESCRIBED).described());
    }

    private static AtWork rating(CompetencyCode competency) {
        return RatingSheets.of(row(), FRAMEWORK, List.of(), Map.of(), NOW).lines().stream()
                .filter(line -> line.competency().equals(competency))
                .findFirst()
                .orElseThrow()
                .atWork();
    }

    private static AtWork agreeing(CompetencyCode competency) {
        var need = Objects.requireNonNull(
                FRAMEWORK.requirementsOf(SmallFramework.ROLE, Set.of()).get(competency));
        return AgreementSheets.line(FRAMEWORK, need, Crew.rated(2), null, null, List.of())
                .atWork();
    }

    private static AssessmentRow row() {
        return new AssessmentRow(
                new AssessmentId(1),
                new PersonId(2),
                SmallFramework.ROLE,
                "",
                "small",
                AssessmentState.DRAFT,
                NOW,
                NOW,
                "",
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                0);
    }
}
