package org.waymark.skillmix;

import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.RoleCode;

/** How many people of each role profile have which agreed level in each competency. */
public final class LevelCounts {

    private static final int STEPS = Level.HIGHEST + 2;

    private final LevelNeeds needs;
    private final int[] counts;

    LevelCounts(LevelNeeds needs) {
        this.needs = needs;
        this.counts = new int[needs.size() * needs.roles().size() * STEPS];
    }

    /** How many have exactly this level. */
    public int of(RoleCode role, CompetencyCode competency, Level level) {
        return at(role, competency, level.value() + 1);
    }

    /** With how many no level was ever agreed. */
    public int never(RoleCode role, CompetencyCode competency) {
        return at(role, competency, 0);
    }

    void add(LevelBlock block, LevelBlock.Part part) {
        byte[] levels = block.levels();
        int size = block.size();
        int width = needs.roles().size() * STEPS;
        int[] holders = part.holders();
        int[] roles = part.roles();
        for (int column = 0; column < needs.size(); column++) {
            int from = column * size;
            int to = column * width;
            for (int i = 0; i < holders.length; i++) {
                if (roles[i] >= 0) {
                    counts[to + roles[i] * STEPS + levels[from + holders[i]]]++;
                }
            }
        }
    }

    private int at(RoleCode role, CompetencyCode competency, int step) {
        int column = needs.column(competency.value());
        int place = needs.place(role);
        return column < 0 || place < 0 ? 0 : counts[(column * needs.roles().size() + place) * STEPS + step];
    }
}
