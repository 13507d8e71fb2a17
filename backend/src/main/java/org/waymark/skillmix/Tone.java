package org.waymark.skillmix;

/** What the colour of a cell says; number and symbol say it as well. */
public enum Tone {
    NONE("none"),
    UNKNOWN("unknown"),
    L0("l0"),
    L1("l1"),
    L2("l2"),
    L3("l3"),
    L4("l4"),
    L5("l5"),
    ABOVE("above"),
    AT("b0"),
    ONE_BELOW("b1"),
    TWO_BELOW("b2"),
    /** Agreed in the first quarter of the time for which a level counts, and so on. */
    NEW("a0"),
    HALF("a1"),
    LATE("a2"),
    LAST("a3"),
    OLD("old"),
    TWO_UP("u2"),
    ONE_UP("u1"),
    SAME("same"),
    ONE_DOWN("d1"),
    TWO_DOWN("d2"),
    /** Some competencies of a domain up, others down. */
    BOTH("both"),
    FIRST("first");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    /** A short name for style sheets. */
    public String code() {
        return code;
    }

    static Tone level(int value) {
        return values()[L0.place() + value];
    }

    static Tone difference(int difference) {
        return difference > 0 ? ABOVE : difference == 0 ? AT : difference == -1 ? ONE_BELOW : TWO_BELOW;
    }

    static Tone age(int quarter) {
        return values()[NEW.place() + quarter];
    }

    static Tone change(int change) {
        return change >= 2 ? TWO_UP : change == 1 ? ONE_UP : change == 0 ? SAME : change == -1 ? ONE_DOWN : TWO_DOWN;
    }

    private int place() {
        return java.util.List.of(values()).indexOf(this);
    }
}
