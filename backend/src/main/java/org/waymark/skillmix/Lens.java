package org.waymark.skillmix;

import java.util.List;

/** What the heat map shows of each level and colours by. */
public enum Lens {
    /** The agreed level itself. */
    LEVEL,
    /** How far it is from what the role needs. */
    GAP,
    /** How long ago it was agreed. */
    AGE,
    /** What people last said of themselves beside what was agreed. */
    SELF,
    /** How it has moved since the level that was agreed before. */
    TREND;

    /** The colours that its legend explains. */
    public List<Tone> tones() {
        return switch (this) {
            case LEVEL -> List.of(Tone.L0, Tone.L1, Tone.L2, Tone.L3, Tone.L4, Tone.L5);
            case GAP -> List.of(Tone.ABOVE, Tone.AT, Tone.ONE_BELOW, Tone.TWO_BELOW);
            case AGE -> List.of(Tone.NEW, Tone.HALF, Tone.LATE, Tone.LAST, Tone.OLD);
            case SELF -> List.of(Tone.TWO_UP, Tone.ONE_UP, Tone.SAME, Tone.ONE_DOWN, Tone.TWO_DOWN, Tone.BOTH);
            case TREND ->
                List.of(Tone.TWO_UP, Tone.ONE_UP, Tone.SAME, Tone.ONE_DOWN, Tone.TWO_DOWN, Tone.BOTH, Tone.FIRST);
        };
    }

    /** Whether it sets another level beside the agreed one, which is read for this lens alone. */
    public boolean compares() {
        return this == SELF || this == TREND;
    }
}
