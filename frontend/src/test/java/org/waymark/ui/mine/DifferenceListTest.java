package org.waymark.ui.mine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.development.Basis;
import org.waymark.development.Comparison;
import org.waymark.development.Difference;
import org.waymark.development.LadderStep;
import org.waymark.framework.AtWork;
import org.waymark.framework.Competency;
import org.waymark.framework.Domain;
import org.waymark.framework.RoleDetails;
import org.waymark.framework.RoleProfile;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.DomainCode;
import org.waymark.kernel.RoleCode;
import org.waymark.ui.kit.Sample;
import org.waymark.ui.session.Texts;

/** What the comparison of somebody's practice with a role says, with described levels and without. */
class DifferenceListTest {

    private static final Domain DOMAIN = new Domain(new DomainCode("CJS"), "Justice", 1);

    @Test
    void theNeededLevelIsToldInFullWithTheWaysThere() {
        String words = words(difference(1, 3, 4, Sample.described()));
        assertTrue(words.contains("You 3 On my own, needs 4 Complex cases."), words);
        assertTrue(words.contains("4 Complex cases means: I do 4"), words);
        assertTrue(words.contains("Ways to get thereCourse: Court skills."), words);
        assertFalse(words.contains("Next for you"), words);
    }

    @Test
    void aLongWayBeginsWithTheNextLevel() {
        String words = words(difference(1, 1, 4, Sample.described()));
        assertTrue(words.contains("Next for you, 2 With support: I do 2"), words);
        assertTrue(words.contains("First, to 2 With supportOn the job. Watch a colleague."), words);
        assertTrue(words.contains("Then, to 4 Complex casesCourse: Court skills."), words);
    }

    @Test
    void itSaysWhereTheScaleStandsIn() {
        String words = words(difference(1, 2, 3, Sample.general()));
        assertTrue(words.contains("3 On my own means: I, in general, 3"), words);
        assertTrue(words.contains(Texts.of("kit.level.general")), words);
        assertFalse(words.contains("Ways to get there"), words);
    }

    @Test
    void smallerDifferencesAreMadeOnlyWhenTheyAreOpened() {
        var many = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> difference(number, 3, 4, Sample.described()))
                .toArray(Difference[]::new);
        String words = words(many);
        assertTrue(words.contains("Competency 10") && words.contains("Show the other 2"), words);
        assertFalse(words.contains("Competency 11"), words);
    }

    private static String words(Difference... differences) {
        var step = new LadderStep(role(), LadderStep.Place.NEXT, 0, 1, List.of(), List.of(), "");
        return new DifferenceList(new Comparison(Basis.AGREED, null, step, null, List.of(differences), List.of()))
                .getElement()
                .getTextRecursively();
    }

    private static Difference difference(int number, int mine, int need, AtWork atWork) {
        var scale = Sample.scale();
        var competency = new Competency(
                new CompetencyCode(String.format("CJS-%02d", number)),
                DOMAIN.code(),
                "Competency " + number,
                "",
                "core",
                "",
                "",
                number);
        return new Difference(
                competency,
                DOMAIN,
                scale.get(mine),
                scale.get(need),
                need - mine,
                scale.get(mine + 1),
                null,
                false,
                atWork);
    }

    private static RoleProfile role() {
        var details = new RoleDetails(
                List.of(), List.of(), "paid", List.of(), List.of(), List.of(), "", null, "", "", "", 1, 1, "", "", "");
        return new RoleProfile(new RoleCode("SPE"), "Specialist", 6, "", details, false, 1);
    }
}
