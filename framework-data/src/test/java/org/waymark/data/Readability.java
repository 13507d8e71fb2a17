package org.waymark.data;

import java.util.Locale;
import java.util.regex.Pattern;

/** How many years of school a text asks of its reader, after Flesch and Kincaid (1975), from words and syllables. */
final class Readability {

    private static final Pattern WORD = Pattern.compile("[A-Za-z’']+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;!?](?=\\s|$)");
    private static final Pattern SILENT_END = Pattern.compile("(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]{1,2}");

    private Readability() {}

    static double grade(String text) {
        long sentences = Math.max(1, SENTENCE_END.matcher(text).results().count());
        long words = 0;
        long syllables = 0;
        var found = WORD.matcher(text);
        while (found.find()) {
            words++;
            syllables += syllables(found.group());
        }
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    private static long syllables(String word) {
        var letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (letters.length() <= 3) {
            return 1;
        }
        var spoken = SILENT_END.matcher(letters).replaceFirst("").replaceFirst("^y", "");
        return Math.max(1, VOWELS.matcher(spoken).results().count());
    }
}
