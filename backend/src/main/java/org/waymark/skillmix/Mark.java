package org.waymark.skillmix;

/** What a cell of the heat map says about level and need; the symbol carries it where there is no colour. */
public enum Mark {
    NOT_IN_ROLE("–", "not part of the role"),
    MEETS("●", "meets"),
    NEVER_AGREED("?", "never agreed"),
    ONE_BELOW("○", "one below"),
    TWO_OR_MORE_BELOW("✕", "two or more below");

    /** Stands beside the mark where the level was agreed longer ago than the service counts it. */
    public static final String OLD = "◷";

    private final String symbol;
    private final String words;

    Mark(String symbol, String words) {
        this.symbol = symbol;
        this.words = words;
    }

    public String symbol() {
        return symbol;
    }

    public String words() {
        return words;
    }

    /** The mark for a level that is so many steps below its need. */
    static Mark below(int steps) {
        return steps <= 0 ? MEETS : steps == 1 ? ONE_BELOW : TWO_OR_MORE_BELOW;
    }

    /** Whether this mark asks for more attention than the other; a known gap comes before an unknown level. */
    boolean isWorseThan(Mark other) {
        return compareTo(other) > 0;
    }
}
