package org.waymark.recruitment;

import org.waymark.kernel.Faults;

/** Something that a post asks of whoever applies. */
public record Criterion(Need need, String words) {

    public Criterion {
        words = Faults.clean(words);
    }

    /** How much it is asked for. */
    public enum Need {
        ESSENTIAL,
        DESIRABLE
    }
}
