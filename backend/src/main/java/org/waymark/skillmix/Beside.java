package org.waymark.skillmix;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.Level;

/**
 * What stands beside the agreed level under a lens that compares: one's own rating, or the level agreed before.
 *
 * @param level the other level; nothing under a domain, and where there is none
 * @param change how far the later of the two is above the earlier, the person's own above the agreed; for a domain the
 *     furthest among its competencies, downwards where two are as far
 * @param up in how many competencies it is above
 * @param missing how many competencies have nothing to compare
 */
public record Beside(@Nullable Level level, int change, int up, int down, int same, int missing) {

    static final Beside NOTHING = new Beside(null, 0, 0, 0, 0, 0);

    /** One's own rating beside the agreed level. */
    static Beside self(@Nullable Level agreed, @Nullable Level own) {
        return agreed == null || own == null ? alone(own) : moved(own, own.value() - agreed.value());
    }

    /** The level agreed before beside the newest. */
    static Beside earlier(@Nullable Level agreed, @Nullable Level before) {
        return agreed == null || before == null ? alone(before) : moved(before, agreed.value() - before.value());
    }

    private static Beside alone(@Nullable Level other) {
        return new Beside(other, 0, 0, 0, 0, 1);
    }

    private static Beside moved(Level other, int change) {
        return new Beside(other, change, change > 0 ? 1 : 0, change < 0 ? 1 : 0, change == 0 ? 1 : 0, 0);
    }

    /** Whether there is anything to compare. */
    public boolean isKnown() {
        return up + down + same > 0;
    }

    Beside and(Beside other) {
        int far = Math.abs(other.change) - Math.abs(change);
        int furthest = far > 0 || (far == 0 && other.change < 0) ? other.change : change;
        return new Beside(null, furthest, up + other.up, down + other.down, same + other.same, missing + other.missing);
    }
}
