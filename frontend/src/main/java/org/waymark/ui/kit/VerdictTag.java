package org.waymark.ui.kit;

import org.waymark.skillmix.Verdict;
import org.waymark.ui.session.Texts;

/** How a cover need is met, in a word with a symbol; the colour only repeats them. */
public class VerdictTag extends StatusTag {

    private static final long serialVersionUID = 1L;

    public VerdictTag(Verdict verdict) {
        super(words(verdict), tone(verdict));
        addClassName("wm-verdict-" + verdict.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The symbol and the word: “!! One deep”. */
    public static String words(Verdict verdict) {
        return symbol(verdict) + " " + word(verdict);
    }

    public static String word(Verdict verdict) {
        return Texts.of("kit.verdict." + verdict.name());
    }

    /** What stands for the word where there is little room; no two look alike in greyscale. */
    public static String symbol(Verdict verdict) {
        return switch (verdict) {
            case COVERED -> "✓";
            case THIN -> "!";
            case ONE_DEEP -> "!!";
            case NONE -> "✕";
        };
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case COVERED -> Tone.GOOD;
            case THIN -> Tone.WARN;
            case ONE_DEEP, NONE -> Tone.BAD;
        };
    }
}
