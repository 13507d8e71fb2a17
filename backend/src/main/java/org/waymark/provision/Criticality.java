package org.waymark.provision;

import java.util.Arrays;

/** How much a cover need matters. */
public enum Criticality {
    USEFUL(1),
    IMPORTANT(2),
    CRITICAL(3);

    private final int weight;

    Criticality(int weight) {
        this.weight = weight;
    }

    /** 1 to 3, the more the more it matters. */
    public int weight() {
        return weight;
    }

    /** The one of that weight. */
    public static Criticality of(int weight) {
        return Arrays.stream(values())
                .filter(one -> one.weight == weight)
                .findFirst()
                .orElseThrow();
    }
}
