package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.skillmix.Pretend.COURT;
import static org.waymark.skillmix.Pretend.DAY;
import static org.waymark.skillmix.Pretend.FIRST;
import static org.waymark.skillmix.Pretend.SECOND;
import static org.waymark.skillmix.Pretend.SUITE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.provision.Pathway;

/** Before and after in numbers and words, and each person leaving in turn against doing it the long way. */
class ComparisonTest {

    private final Pretend service = new Pretend()
            .person(1, Map.of(FIRST, 4))
            .person(2, Map.of(FIRST, 4, SECOND, 2))
            .need(Pretend.need(101, SUITE, Pathway.WOMEN, 1, Map.of(FIRST, 4)))
            .need(Pretend.need(102, COURT, null, 1, Map.of(SECOND, 3)));

    @Test
    void worstComesFirstAndIsSaidInWords() {
        Comparison comparison = compared(
                new Move.Leaves(new PersonId(1), DAY), new Move.Trained(new PersonId(2), SECOND, new Level(3), DAY));
        assertEquals(
                List.of(
                        "Women's pathway at Suite: 2 to 1, now one person deep",
                        "All work at Court: 0 to 1, now one person deep"),
                comparison.needs().stream().map(NeedChange::words).toList());
        assertEquals(List.of("P1"), comparison.needs().get(0).lost());
        assertEquals(List.of("P2"), comparison.needs().get(1).won());
        assertEquals(1, comparison.gapsBefore());
        assertEquals(0, comparison.gapsAfter());
        assertEquals("0 of 2 needs have too few people; before it was 1.", comparison.words());
    }

    @Test
    void withoutMovesNothingChanges() {
        Comparison comparison = compared();
        assertTrue(comparison.isSame());
        assertEquals("1 of 2 needs has too few people, before and after.", comparison.words());
        assertEquals(
                "All work at Court: 0 as before, still nobody",
                comparison.needs().getFirst().words());
    }

    @Test
    void aTrainingThatRepairsALossIsNoChange() {
        Pretend two = new Pretend()
                .person(1, Map.of(FIRST, 4))
                .person(2, Map.of(FIRST, 3))
                .need(101, SUITE, 1, Map.of(FIRST, 4));
        Moves.Outcome outcome = two.after(
                new Move.Leaves(new PersonId(1), DAY), new Move.Trained(new PersonId(2), FIRST, new Level(4), DAY));
        NeedChange change =
                Comparison.of(outcome.before(), outcome.after()).needs().getFirst();
        assertEquals(NeedChange.Way.SAME, change.way());
        assertEquals(List.of("P1"), change.lost());
        assertEquals(List.of("P2"), change.won());
    }

    @Test
    void eachLeaverInTurnIsTheSameAsTheLongWay() {
        var chance = new Random(20_270_301L);
        for (int draw = 0; draw < 100; draw++) {
            CoverPicture picture = drawn(chance).picture();
            EachLeaves quick = EachLeaves.of(picture);
            Map<PersonId, List<String>> slow = slow(picture);
            Map<PersonId, List<String>> told = new HashMap<>();
            quick.leavers()
                    .forEach(leaver -> told.put(
                            leaver.person(),
                            leaver.worse().stream()
                                    .map(NeedChange::words)
                                    .sorted()
                                    .toList()));
            assertEquals(slow, told, "draw " + draw);
            assertEquals(picture.people().size() - slow.size(), quick.calm());
        }
    }

    @Test
    void theHardestLossComesFirst() {
        Pretend three = new Pretend()
                .person(1, Map.of(FIRST, 4))
                .person(2, Map.of(FIRST, 4, SECOND, 4))
                .need(101, SUITE, 1, Map.of(FIRST, 4))
                .need(102, SUITE, 1, Map.of(SECOND, 4));
        EachLeaves each = EachLeaves.of(three.picture());
        assertEquals(
                List.of("P2", "P1"),
                each.leavers().stream().map(EachLeaves.Leaver::name).toList());
        assertEquals(1, each.leavers().getFirst().alone());
        assertEquals(1, each.leavers().getFirst().newGaps());
        assertEquals(0, each.leavers().getLast().alone());
    }

    private Comparison compared(Move... moves) {
        Moves.Outcome outcome = service.after(moves);
        return Comparison.of(outcome.before(), outcome.after());
    }

    private static Pretend drawn(Random chance) {
        var service = new Pretend();
        int people = chance.nextInt(1, 8);
        for (int person = 1; person <= people; person++) {
            service.person(person, levels(chance));
        }
        for (int need = 1; need <= 6; need++) {
            service.need(need, chance.nextBoolean() ? SUITE : COURT, chance.nextInt(1, 4), levels(chance));
        }
        return service;
    }

    private static Map<CompetencyCode, Integer> levels(Random chance) {
        Map<CompetencyCode, Integer> levels = new HashMap<>();
        for (CompetencyCode code : List.of(FIRST, SECOND)) {
            if (chance.nextInt(3) > 0) {
                levels.put(code, chance.nextInt(1, 6));
            }
        }
        return levels;
    }

    /** Takes each person out of the picture and compares the whole again. */
    private static Map<PersonId, List<String>> slow(CoverPicture picture) {
        Map<PersonId, List<String>> worse = new HashMap<>();
        for (PersonOnTeam leaver : picture.people()) {
            var rest = new ArrayList<>(picture.people());
            rest.remove(leaver);
            var without = new CoverPicture(
                    picture.service(),
                    picture.named(),
                    picture.day(),
                    picture.framework(),
                    picture.needs(),
                    picture.sites(),
                    rest);
            List<String> words = Comparison.of(picture, without).needs().stream()
                    .filter(one -> one.way() == NeedChange.Way.WORSE)
                    .filter(one -> one.isGapAfter() || isAnotherVerdict(one))
                    .map(NeedChange::words)
                    .sorted()
                    .toList();
            if (!words.isEmpty()) {
                worse.put(leaver.person(), words);
            }
        }
        return worse;
    }

    private static boolean isAnotherVerdict(NeedChange one) {
        NeedChange.Side was = one.before();
        NeedChange.Side is = one.after();
        return was != null && is != null && was.verdict() != is.verdict();
    }

    @Test
    void theWorldSaysWhatHasChanged() {
        World then = World.of(service.picture());
        World same = World.read(then.text());
        assertEquals(then.hash(), same.hash());
        assertEquals(List.of(), then.changedSince(same));
        World now = World.of(service.person(3, Map.of(FIRST, 1)).picture());
        assertEquals(
                List.of(
                        "People: 2 then, 3 now.",
                        "Posts: 2 then, 3 now.",
                        "Levels: 3 then, 4 now.",
                        "Clearances: 2 then, 3 now."),
                now.changedSince(then));
        assertTrue(then.text().length() <= 200, then.text());
        assertEquals(64, then.hash().length());
        assertEquals(
                Set.of("people", "posts", "levels", "clearances", "needs"),
                Set.copyOf(then.parts().stream().map(World.Part::name).toList()));
    }
}
