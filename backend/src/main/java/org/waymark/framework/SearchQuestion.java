package org.waymark.framework;

import org.jspecify.annotations.Nullable;
import org.waymark.framework.Finding.Kind;
import org.waymark.kernel.Refused;

/**
 * What somebody looks for in the framework.
 *
 * @param words words, a phrase in quotation marks, or a code, as typed
 * @param kind only things of this kind; all where nothing is said
 * @param offset how many findings to leave out at the front
 * @param most how many to give
 */
public record SearchQuestion(String words, @Nullable Kind kind, int offset, int most) {

    /** The longest question that is looked for, in characters. */
    public static final int LONGEST = 200;

    static final String FIELD = "words";

    private static final int LARGEST_PAGE = 100;

    /** @throws Refused.NotValid if the words are too many to look for */
    public SearchQuestion {
        words = words.strip();
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw new Refused.NotValid(FIELD, "Please search for fewer words, at most " + LONGEST + " characters.");
        }
        offset = Math.max(0, offset);
        most = Math.clamp(most, 1, LARGEST_PAGE);
    }
}
