package org.waymark.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** A level of competence from 0 (not yet) to 5 (lead and teach); the words belong to the framework's scale. */
@TypeDef(type = DataType.INTEGER)
public record Level(int value) implements Comparable<Level> {

    public static final int HIGHEST = 5;
    public static final Level ON_MY_OWN = new Level(3);

    /** @throws Refused.NotValid outside 0 to 5 */
    public Level {
        if (value < 0 || value > HIGHEST) {
            throw new Refused.NotValid("level", "A level is a whole number from 0 to 5, not " + value + ".");
        }
    }

    /** Whether this level is at least the needed one. */
    public boolean meets(Level need) {
        return value >= need.value;
    }

    /** How many steps are missing to the need; 0 when it is met. */
    public int stepsBelow(Level need) {
        return Math.max(0, need.value - value);
    }

    @Override
    public int compareTo(Level other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
