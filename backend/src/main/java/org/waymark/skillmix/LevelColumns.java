package org.waymark.skillmix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;

/**
 * The agreed levels of everybody in post on one day, a byte for each person and competency and two for its day, to be counted in one go. It
 * never changes: what has changed is a new whole that shares all but the blocks concerned.
 */
final class LevelColumns {

    private final LocalDate day;
    private final LevelNeeds needs;
    private final List<LevelBlock> blocks;

    private LevelColumns(LocalDate day, LevelNeeds needs, List<LevelBlock> blocks) {
        this.day = day;
        this.needs = needs;
        this.blocks = List.copyOf(blocks);
    }

    /** Nobody, on the day. */
    static LevelColumns none(LocalDate day, LevelNeeds needs) {
        return new LevelColumns(day, needs, List.of());
    }

    /** The same with more people, whose ids come after all others, in order. */
    LevelColumns and(List<KnownPerson> next) {
        var all = new ArrayList<>(blocks);
        all.addAll(
                LevelBlock.of(next.stream().filter(person -> !person.isGone()).toList(), needs));
        return new LevelColumns(day, needs, all);
    }

    /** The same on another day, with these people as they are now; whoever holds no post any more drops out. */
    LevelColumns with(LocalDate other, Collection<KnownPerson> changed) {
        if (blocks.isEmpty()) {
            return none(other, needs)
                    .and(changed.stream()
                            .sorted((a, b) -> Long.compare(a.person(), b.person()))
                            .toList());
        }
        var byBlock = new TreeMap<Integer, List<KnownPerson>>();
        changed.forEach(person -> byBlock.computeIfAbsent(block(person.person()), i -> new ArrayList<>())
                .add(person));
        var next = new ArrayList<LevelBlock>();
        for (int i = 0; i < blocks.size(); i++) {
            List<KnownPerson> theirs = byBlock.get(i);
            if (theirs == null) {
                next.add(blocks.get(i));
            } else {
                next.addAll(again(blocks.get(i), theirs));
            }
        }
        return new LevelColumns(other, needs, next);
    }

    LocalDate day() {
        return day;
    }

    LevelNeeds needs() {
        return needs;
    }

    /** How many people are kept, those included whose posts have not begun. */
    int size() {
        return blocks.stream().mapToInt(LevelBlock::size).sum();
    }

    /** Those whose posts or levels change by themselves up to the day. */
    List<PersonId> dueBy(LocalDate until) {
        return blocks.stream()
                .flatMap(block -> block.dueBy(until.toEpochDay()).stream())
                .map(PersonId::new)
                .toList();
    }

    /** Everybody, by id, as they went in. */
    Map<Long, KnownPerson> known() {
        var known = new TreeMap<Long, KnownPerson>();
        blocks.forEach(block -> block.known(needs.size()).forEach(person -> known.put(person.person(), person)));
        return known;
    }

    /** What somebody holds. */
    List<Held> held(PersonId person) {
        return blocks.isEmpty() ? List.of() : blocks.get(block(person.value())).held(person.value());
    }

    /** These people's levels, each with its day; whoever has none has an empty map. */
    Map<PersonId, Map<CompetencyCode, DatedLevel>> levels(Collection<PersonId> people) {
        Map<PersonId, Map<CompetencyCode, DatedLevel>> levels = new HashMap<>();
        if (!blocks.isEmpty()) {
            people.forEach(person ->
                    levels.put(person, blocks.get(block(person.value())).dated(person.value(), needs)));
        }
        return levels;
    }

    /** Somebody's level in one competency with its day; nothing where none was agreed. */
    @Nullable
    DatedLevel level(PersonId person, CompetencyCode competency) {
        int column = needs.column(competency.value());
        return blocks.isEmpty() || column < 0
                ? null
                : blocks.get(block(person.value())).datedIn(column, person.value());
    }

    /** How many people a question is about. */
    int people(Among among) {
        return blocks.stream()
                .mapToInt(block -> block.part(among, needs).who().length)
                .sum();
    }

    /** How many people have which level, by role profile and competency; a person counts once for each role profile. */
    LevelCounts count(Among among) {
        var counts = new LevelCounts(needs);
        for (LevelBlock block : blocks) {
            counts.add(block, block.part(among, needs));
        }
        return counts;
    }

    /** How far each person is from what their role profiles ask. */
    GapCounts gaps(Among among) {
        var gaps = new GapCounts(needs);
        for (LevelBlock block : blocks) {
            gaps.add(block, block.part(among, needs));
        }
        return gaps;
    }

    /**
     * Who has the level in the competency or a higher one; or who has not, where it is asked the other way round.
     *
     * @throws Refused.NotFound if the framework does not know the competency
     */
    List<PersonId> whose(CompetencyCode competency, int lowest, boolean has, Among among) {
        int column = needs.column(competency.value());
        if (column < 0) {
            throw new Refused.NotFound("competency");
        }
        var found = new ArrayList<PersonId>();
        for (LevelBlock block : blocks) {
            for (int place : block.part(among, needs).who()) {
                if (block.level(column, place) > lowest == has) {
                    found.add(new PersonId(block.person(place)));
                }
            }
        }
        return found;
    }

    private List<LevelBlock> again(LevelBlock block, List<KnownPerson> changed) {
        var known = new TreeMap<Long, KnownPerson>();
        block.known(needs.size()).forEach(person -> known.put(person.person(), person));
        changed.forEach(person -> known.put(person.person(), person));
        return LevelBlock.of(
                known.values().stream().filter(person -> !person.isGone()).toList(), needs);
    }

    /** The last block that begins with the person or before; the first one for whoever comes before all. */
    private int block(long person) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).first() <= person) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
