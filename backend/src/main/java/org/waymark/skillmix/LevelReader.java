package org.waymark.skillmix;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.assessment.LevelLine;
import org.waymark.assessment.LevelsToCount;
import org.waymark.kernel.Actor;
import org.waymark.kernel.PersonId;
import org.waymark.people.RoleHeld;
import org.waymark.people.RoleSpell;
import org.waymark.people.RolesToCount;

/** Reads posts and agreed levels of many people for the columns, a few thousand at a time. */
@Singleton
class LevelReader {

    private static final Actor READER = Actor.command("levels in memory");
    private static final int PAGE = 2_000;

    private final RolesToCount roles;
    private final LevelsToCount levels;

    LevelReader(RolesToCount roles, LevelsToCount levels) {
        this.roles = roles;
        this.levels = levels;
    }

    /** Everybody with a post on the day or later: two statements for each two thousand posts. */
    LevelColumns everybody(LocalDate day, LevelNeeds needs) {
        LevelColumns columns = LevelColumns.none(day, needs);
        PersonId after = new PersonId(Long.MIN_VALUE);
        while (true) {
            List<RoleSpell> page = roles.page(READER, after, day, PAGE);
            if (page.isEmpty()) {
                return columns;
            }
            PersonId last = page.getLast().held().person();
            columns = columns.and(known(page, levels.between(READER, after, last), day, needs));
            after = last;
        }
    }

    /** These people as they are now, those included who hold no post any more: two statements for each thousand. */
    List<KnownPerson> these(Collection<PersonId> people, LocalDate day, LevelNeeds needs) {
        var found = new ArrayList<KnownPerson>();
        List<PersonId> all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += PAGE / 2) {
            List<PersonId> some = all.subList(from, Math.min(all.size(), from + PAGE / 2));
            Map<Long, KnownPerson> read = new HashMap<>();
            known(roles.of(READER, some, day), levels.every(READER, some), day, needs)
                    .forEach(person -> read.put(person.person(), person));
            for (PersonId one : some) {
                found.add(read.getOrDefault(
                        one.value(),
                        new KnownPerson(
                                one.value(),
                                new byte[needs.size()],
                                new short[needs.size()],
                                List.of(),
                                KnownPerson.NEVER)));
            }
        }
        return found;
    }

    /** What somebody holds, and the day on which that changes by itself. */
    record Holding(Set<Held> held, long changesOn) {}

    /** What everybody holds, by person: a statement for each two thousand posts. */
    Map<Long, Holding> posts(LocalDate day) {
        var posts = new TreeMap<Long, Holding>();
        PersonId after = new PersonId(Long.MIN_VALUE);
        while (true) {
            List<RoleSpell> page = roles.page(READER, after, day, PAGE);
            if (page.isEmpty()) {
                return posts;
            }
            byPerson(page)
                    .forEach((person, spells) ->
                            posts.put(person, new Holding(Set.copyOf(held(spells, day)), next(spells, day))));
            after = page.getLast().held().person();
        }
    }

    private static List<KnownPerson> known(
            List<RoleSpell> spells, List<LevelLine> lines, LocalDate day, LevelNeeds needs) {
        var drafts = new LinkedHashMap<Long, Draft>();
        byPerson(spells)
                .forEach(
                        (person, theirs) -> drafts.put(person, new Draft(held(theirs, day), next(theirs, day), needs)));
        for (LevelLine line : lines) {
            Draft draft = drafts.get(line.personId());
            int column = needs.column(line.competencyCode());
            if (draft != null && column >= 0) {
                draft.agreed(column, line, day.toEpochDay());
            }
        }
        var known = new ArrayList<KnownPerson>();
        drafts.forEach((person, draft) -> known.add(draft.known(person)));
        return known;
    }

    private static Map<Long, List<RoleSpell>> byPerson(List<RoleSpell> spells) {
        var byPerson = new LinkedHashMap<Long, List<RoleSpell>>();
        spells.forEach(spell -> byPerson.computeIfAbsent(spell.held().person().value(), person -> new ArrayList<>(1))
                .add(spell));
        return byPerson;
    }

    private static List<Held> held(List<RoleSpell> spells, LocalDate day) {
        var held = new ArrayList<Held>(1);
        for (RoleSpell spell : spells) {
            RoleHeld role = spell.held();
            if (spell.isHeldOn(day)) {
                held.add(new Held(spell.service(), role.role(), role.strands()));
            }
        }
        return held;
    }

    /** The next day on which one of the posts begins or is over. */
    private static long next(List<RoleSpell> spells, LocalDate day) {
        long next = KnownPerson.NEVER;
        for (RoleSpell spell : spells) {
            LocalDate last = spell.endsOn();
            if (spell.startsOn().isAfter(day)) {
                next = Math.min(next, spell.startsOn().toEpochDay());
            }
            if (last != null && !last.isBefore(day)) {
                next = Math.min(next, last.toEpochDay() + 1);
            }
        }
        return next;
    }

    /** Somebody whose levels are being read; later lines are newer. */
    private static final class Draft {
        private final List<Held> held;
        private final byte[] levels;
        private final short[] agreed;
        private long changesOn;

        Draft(List<Held> held, long changesOn, LevelNeeds needs) {
            this.held = held;
            this.changesOn = changesOn;
            this.levels = new byte[needs.size()];
            this.agreed = new short[needs.size()];
        }

        void agreed(int column, LevelLine line, long day) {
            if (line.agreedDay() <= day) {
                levels[column] = (byte) (line.level() + 1);
                agreed[column] = KnownPerson.stored(line.agreedDay());
            } else {
                changesOn = Math.min(changesOn, line.agreedDay());
            }
        }

        KnownPerson known(long person) {
            return new KnownPerson(person, levels, agreed, held, changesOn);
        }
    }
}
