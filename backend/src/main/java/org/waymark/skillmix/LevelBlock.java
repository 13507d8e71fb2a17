package org.waymark.skillmix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.ServiceId;

/**
 * Up to a thousand people side by side in the order of their ids, their levels competency after competency. Nothing in a
 * block ever changes; whatever changes is a new block.
 */
final class LevelBlock {

    /** The most people of a block. */
    static final int SIZE = 1024;

    private static final int[] NOWHERE = {};

    private final long[] people;
    private final byte[] levels;
    private final short[] agreed;
    private final long[] changesOn;
    private final int[] holder;
    private final Held[] held;
    private final Map<ServiceId, int[]> byService;
    private final Part everybody;

    private LevelBlock(List<KnownPerson> known, LevelNeeds needs) {
        int size = known.size();
        people = new long[size];
        changesOn = new long[size];
        levels = new byte[size * needs.size()];
        agreed = new short[size * needs.size()];
        var holders = new ArrayList<Integer>();
        var helds = new ArrayList<Held>();
        for (int i = 0; i < size; i++) {
            KnownPerson one = known.get(i);
            people[i] = one.person();
            changesOn[i] = one.changesOn();
            for (int column = 0; column < needs.size(); column++) {
                levels[column * size + i] = one.levels()[column];
                agreed[column * size + i] = one.agreed()[column];
            }
            for (Held role : one.held()) {
                holders.add(i);
                helds.add(role);
            }
        }
        holder = holders.stream().mapToInt(Integer::intValue).toArray();
        held = helds.toArray(new Held[0]);
        byService = byService(held);
        everybody = chosen(Among.EVERYBODY, every(holder.length), needs);
    }

    /** At which places in the list of what is held each service stands, in order. */
    private static Map<ServiceId, int[]> byService(Held[] held) {
        return IntStream.range(0, held.length)
                .boxed()
                .collect(Collectors.groupingBy(
                        at -> held[at].service(),
                        Collectors.collectingAndThen(Collectors.toList(), LevelBlock::numbers)));
    }

    private static int[] every(int many) {
        return IntStream.range(0, many).toArray();
    }

    /** The people in blocks; they come in the order of their ids. */
    static List<LevelBlock> of(List<KnownPerson> known, LevelNeeds needs) {
        var blocks = new ArrayList<LevelBlock>();
        int parts = (known.size() + SIZE - 1) / SIZE;
        for (int i = 0; i < parts; i++) {
            blocks.add(new LevelBlock(known.subList(i * known.size() / parts, (i + 1) * known.size() / parts), needs));
        }
        return blocks;
    }

    /**
     * Those of the block that a question is about.
     *
     * @param who their places in the block, each once
     * @param needs what their role profiles ask of each
     * @param holders the places of those who hold a role profile, each once for each role profile
     * @param roles those role profiles
     */
    record Part(int[] who, byte[][] needs, int[] holders, int[] roles) {}

    Part part(Among among, LevelNeeds needs) {
        if (among.isEverybody()) {
            return everybody;
        }
        ServiceId here = among.here();
        return here == null
                ? chosen(among, every(holder.length), needs)
                : chosen(among, byService.getOrDefault(here, NOWHERE), needs);
    }

    /** Of what is held at these places, what the question is about. */
    private Part chosen(Among among, int[] places, LevelNeeds needs) {
        var who = new ArrayList<Integer>();
        var asked = new ArrayList<byte[]>();
        var holders = new ArrayList<Integer>();
        var roles = new ArrayList<Integer>();
        for (int at = 0; at < places.length; ) {
            int person = holder[places[at]];
            var theirs = new ArrayList<Held>(1);
            for (; at < places.length && holder[places[at]] == person; at++) {
                Held one = held[places[at]];
                if (among.has(people[person], one.service())) {
                    theirs.add(one);
                }
            }
            if (!theirs.isEmpty()) {
                who.add(person);
                asked.add(needs.of(theirs));
                theirs.stream()
                        .mapToInt(one -> needs.place(one.role()))
                        .distinct()
                        .forEach(role -> {
                            holders.add(person);
                            roles.add(role);
                        });
            }
        }
        return new Part(numbers(who), asked.toArray(new byte[0][]), numbers(holders), numbers(roles));
    }

    int size() {
        return people.length;
    }

    long person(int place) {
        return people[place];
    }

    long first() {
        return people[0];
    }

    /** The stored byte of somebody's level. */
    int level(int column, int place) {
        return levels[column * people.length + place];
    }

    /** The levels of everybody in the block; those of a column begin at its number times the size. */
    byte[] levels() {
        return levels;
    }

    /** What somebody holds; nothing where they are not in the block. */
    List<Held> held(long person) {
        int place = Arrays.binarySearch(people, person);
        int at = Arrays.binarySearch(holder, place);
        var theirs = new ArrayList<Held>(1);
        if (at >= 0) {
            while (at > 0 && holder[at - 1] == place) {
                at--;
            }
            for (; at < holder.length && holder[at] == place; at++) {
                theirs.add(held[at]);
            }
        }
        return theirs;
    }

    /** Somebody's levels, each with its day; nothing where they are not in the block. */
    Map<CompetencyCode, DatedLevel> dated(long person, LevelNeeds needs) {
        int place = Arrays.binarySearch(people, person);
        Map<CompetencyCode, DatedLevel> dated = new HashMap<>();
        for (int column = 0; place >= 0 && column < needs.size(); column++) {
            DatedLevel level = at(column, place);
            if (level != null) {
                dated.put(needs.competencies().get(column), level);
            }
        }
        return dated;
    }

    /** Somebody's level in one competency with its day; nothing where none was agreed or they are not in the block. */
    @Nullable
    DatedLevel datedIn(int column, long person) {
        int place = Arrays.binarySearch(people, person);
        return place < 0 ? null : at(column, place);
    }

    private @Nullable DatedLevel at(int column, int place) {
        int at = column * people.length + place;
        return levels[at] == 0 ? null : new DatedLevel(new Level(levels[at] - 1), KnownPerson.day(agreed[at]));
    }

    /** Those whose posts or levels change by themselves on the day or before it. */
    List<Long> dueBy(long day) {
        var due = new ArrayList<Long>();
        for (int i = 0; i < people.length; i++) {
            if (changesOn[i] <= day) {
                due.add(people[i]);
            }
        }
        return due;
    }

    /** The people of the block as they went into it. */
    List<KnownPerson> known(int columns) {
        var known = new ArrayList<KnownPerson>();
        int at = 0;
        for (int i = 0; i < people.length; i++) {
            var own = new byte[columns];
            var days = new short[columns];
            for (int column = 0; column < columns; column++) {
                own[column] = levels[column * people.length + i];
                days[column] = agreed[column * people.length + i];
            }
            int from = at;
            while (at < holder.length && holder[at] == i) {
                at++;
            }
            known.add(new KnownPerson(people[i], own, days, Arrays.asList(held).subList(from, at), changesOn[i]));
        }
        return known;
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
