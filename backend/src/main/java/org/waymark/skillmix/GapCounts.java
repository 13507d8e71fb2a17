package org.waymark.skillmix;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.PersonId;

/** How many people are below what their role profiles ask, by competency; and how many gaps each of them has. */
public final class GapCounts {

    private final LevelNeeds needs;
    private final int[] asked;
    private final int[] below;
    private final int[] never;
    private long[] people = new long[LevelBlock.SIZE];
    private int[] gaps = new int[LevelBlock.SIZE];
    private int size;

    GapCounts(LevelNeeds needs) {
        this.needs = needs;
        this.asked = new int[needs.size()];
        this.below = new int[needs.size()];
        this.never = new int[needs.size()];
    }

    /** Of how many people their role profiles ask for the competency. */
    public int asked(CompetencyCode competency) {
        return asked[column(competency)];
    }

    /** How many of them have a lower level. */
    public int below(CompetencyCode competency) {
        return below[column(competency)];
    }

    /** With how many of them none was ever agreed. */
    public int never(CompetencyCode competency) {
        return never[column(competency)];
    }

    /** How many people there are. */
    public int people() {
        return size;
    }

    /** How many of them have at least one gap. */
    public int peopleWithGaps() {
        return (int) IntStream.range(0, size).filter(i -> gaps[i] > 0).count();
    }

    /** All gaps of all people. */
    public int gaps() {
        return IntStream.range(0, size).map(i -> gaps[i]).sum();
    }

    /** How many gaps one person has; 0 also where they are not among those counted. */
    int gapsOf(PersonId person) {
        int at = Arrays.binarySearch(people, 0, size, person.value());
        return at < 0 ? 0 : gaps[at];
    }

    void add(LevelBlock block, LevelBlock.Part part) {
        int[] who = part.who();
        if (size + who.length > people.length) {
            int room = Math.max(people.length * 2, size + who.length);
            people = Arrays.copyOf(people, room);
            gaps = Arrays.copyOf(gaps, room);
        }
        for (int i = 0; i < who.length; i++) {
            people[size + i] = block.person(who[i]);
        }
        for (int column = 0; column < needs.size(); column++) {
            addColumn(block, part, column);
        }
        size += who.length;
    }

    private void addColumn(LevelBlock block, LevelBlock.Part part, int column) {
        byte[] levels = block.levels();
        int from = column * block.size();
        int[] who = part.who();
        byte[][] theirs = part.needs();
        int askedHere = 0;
        int belowHere = 0;
        int neverHere = 0;
        for (int i = 0; i < who.length; i++) {
            int level = levels[from + who[i]];
            int need = theirs[i][column];
            int isAsked = need > 0 ? 1 : 0;
            int isNever = level == 0 ? isAsked : 0;
            int isBelow = level < need ? isAsked - isNever : 0;
            askedHere += isAsked;
            neverHere += isNever;
            belowHere += isBelow;
            gaps[size + i] += isBelow;
        }
        asked[column] += askedHere;
        below[column] += belowHere;
        never[column] += neverHere;
    }

    private int column(CompetencyCode competency) {
        int column = needs.column(competency.value());
        if (column < 0) {
            throw new IllegalArgumentException("There is no competency " + competency);
        }
        return column;
    }
}
