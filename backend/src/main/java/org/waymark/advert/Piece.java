package org.waymark.advert;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of an advert's text.
 *
 * @param words what stands there, on one line and without space around it
 */
record Piece(int from, int to, String words) {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}&]+");
    private static final Pattern END = Pattern.compile("[\\s.,;:|*_]+$");
    private static final Pattern START = Pattern.compile("^[\\s|*_#>•◦▪·✔✓–—\\-\\p{So}\\uFE0F]+");

    /** The piece from here to there, without the space around it. */
    static Piece of(String text, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Piece(first, last, SPACE.matcher(text.substring(first, last)).replaceAll(" "));
    }

    static Piece of(String text, Matcher found) {
        return of(text, found.start(), found.end());
    }

    /** The piece without marks at its edges: bullets, stars, full stops. */
    Piece bare(String text) {
        String own = text.substring(from, to);
        Matcher start = START.matcher(own);
        int first = start.find() ? start.end() : 0;
        Matcher end = END.matcher(own);
        int last = end.find() ? Math.max(first, end.start()) : own.length();
        return of(text, from + first, from + last);
    }

    /** The words in small letters with nothing but letters, digits and “&”. */
    String normal() {
        return normal(words);
    }

    static String normal(String words) {
        return NO_LETTER
                .matcher(words.toLowerCase(Locale.UK).replace('’', '\''))
                .replaceAll(" ")
                .strip();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int count() {
        return isEmpty() ? 0 : SPACE.split(words).length;
    }
}
