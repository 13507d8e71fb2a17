package org.waymark.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.PersonId;

/** What is told of how levels were agreed, and what is not. */
class CalibrationRulesTest {

    private static final PersonId SUPERVISOR = new PersonId(9_000);
    private static final int DRAWN = 2_000;

    @Test
    void aDifferenceIsOneOfFiveKinds() {
        assertEquals(
                List.of(0, 0, 1, 2, 3, 4, 4),
                List.of(-5, -2, -1, 0, 1, 2, 3).stream().map(Differences::kind).toList());
    }

    @Test
    void nothingIsToldOfFewerThanFivePeopleAndNothingThatGivesThemAway() {
        List<CalibrationGroup> groups =
                groups(Map.of("A", people(0, 4, 0, 10), "B", people(10, 7, 0, 10), "C", people(20, 6, 0, 10)));
        assertNull(groups.get(0).told(), "four people");
        assertNotNull(groups.get(1).told());
        assertNull(groups.get(2).told(), "with it, everybody less what is shown would be the four");
        assertNull(CalibrationRules.everybody(people(0, 4, 0, 10)));
        assertEquals(
                5,
                Objects.requireNonNull(CalibrationRules.everybody(people(0, 5, 0, 10)))
                        .people());
    }

    @Test
    void everybodyIsNotToldToWhoeverCouldTakeTheirOwnAway() {
        var other = new PersonId(9_001);
        for (int theirs = 0; theirs < 7; theirs++) {
            var rows = new ArrayList<>(people(0, 5, 0, 10));
            people(100, theirs, 0, 10)
                    .forEach(row ->
                            rows.add(new DifferenceRow(row.personId(), other, row.said(), row.agreed(), row.items())));
            boolean few = theirs > 0 && theirs < 5;
            assertEquals(few, CalibrationRules.everybodyFor(SUPERVISOR, rows) == null, theirs + " others");
        }
    }

    @Test
    void levelsAreCountedAsSaidAndAsAgreed() {
        var all = Objects.requireNonNull(CalibrationRules.everybody(people(0, 5, 1, 2)));
        assertEquals(List.of(0, 0, 10, 0, 0, 0), all.said());
        assertEquals(List.of(0, 0, 0, 10, 0, 0), all.agreed());
    }

    @Test
    void noHiddenGroupEverFollowsFromWhatIsShown() {
        var chance = new Random(8);
        for (int i = 0; i < DRAWN; i++) {
            var rows = new HashMap<String, List<DifferenceRow>>();
            for (int group = 1 + chance.nextInt(6); group > 0; group--) {
                rows.put("G" + group, people(100 * group, 1 + chance.nextInt(12), 0, 3));
            }
            List<CalibrationGroup> groups = groups(rows);
            List<String> hidden = groups.stream()
                    .filter(group -> group.told() == null)
                    .map(CalibrationGroup::name)
                    .toList();
            int together = hidden.stream()
                    .mapToInt(name -> rows.getOrDefault(name, List.of()).size())
                    .sum();
            assertTrue(
                    hidden.isEmpty() || hidden.size() == groups.size() || (hidden.size() > 1 && together >= 5),
                    () -> rows + " tells " + hidden);
            assertTrue(groups.stream()
                    .filter(group -> !hidden.contains(group.name()))
                    .allMatch(
                            group -> rows.getOrDefault(group.name(), List.of()).size() >= 5));
        }
    }

    @Test
    void whatStandsOutIsAPromptAndChanceIsNot() {
        var low = new ArrayList<>(people(0, 6, -1, 6));
        low.addAll(people(0, 6, 0, 14));
        var usual = new ArrayList<>(people(100, 12, 0, 18));
        usual.addAll(people(100, 12, 1, 1));
        usual.addAll(people(100, 12, -1, 1));
        var groups = groups(Map.of("Low", low, "Usual", usual));
        assertEquals(CalibrationGroup.Prompt.OFTEN_LOWER, groups.get(0).prompt());
        assertNull(groups.get(1).prompt());
        var few = groups(Map.of("Low", people(0, 6, -1, 2), "Usual", usual));
        assertNull(few.get(0).prompt(), "twelve levels say nothing");
    }

    @Test
    void whoHardlyEverDiffersIsAskedHow() {
        var differ = new ArrayList<>(people(100, 12, 0, 14));
        differ.addAll(people(100, 12, 1, 3));
        differ.addAll(people(100, 12, -1, 3));
        var groups = groups(Map.of("Same", people(0, 6, 0, 20), "Usual", differ));
        assertEquals(
                CalibrationGroup.Prompt.HARDLY_EVER_DIFFERENT, groups.getFirst().prompt());
    }

    @Test
    void twoOfOneNameStayTwo() {
        var rows = Map.of(1, people(0, 6, 0, 10), 2, people(10, 7, 0, 10));
        assertEquals(
                List.of(6, 7),
                CalibrationRules.groups(rows, group -> "Alex Example").stream()
                        .map(group -> Objects.requireNonNull(group.told()).people())
                        .sorted()
                        .toList());
    }

    private static List<CalibrationGroup> groups(Map<String, List<DifferenceRow>> rows) {
        return CalibrationRules.groups(rows, name -> name);
    }

    private static List<DifferenceRow> people(int from, int many, int difference, int items) {
        var rows = new ArrayList<DifferenceRow>();
        for (int i = 0; i < many; i++) {
            rows.add(new DifferenceRow(new PersonId(from + i + 1L), SUPERVISOR, 2, 2 + difference, items));
        }
        return rows;
    }
}
