package org.waymark.advert;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its small words whether a text is in English. */
final class AdvertLanguage {

    private static final Set<String> ENGLISH = Set.of(
            "the",
            "and",
            "of",
            "to",
            "in",
            "for",
            "with",
            "you",
            "will",
            "is",
            "on",
            "be",
            "our",
            "your",
            "or",
            "at",
            "by",
            "from",
            "we",
            "are",
            "this",
            "as",
            "have",
            "per",
            "an",
            "who",
            "band",
            "hours",
            "police",
            "job",
            "contract",
            "closing",
            "salary",
            "permanent",
            "essential",
            "practitioner",
            "worker");
    private static final Set<String> WELSH = Set.of(
            "yn",
            "yr",
            "ar",
            "mae",
            "gan",
            "am",
            "ein",
            "swydd",
            "wedi",
            "bydd",
            "chi",
            "gyda",
            "neu",
            "sydd",
            "cyflog",
            "oriau",
            "cais",
            "hyn",
            "eich",
            "yw",
            "gofal",
            "i'r",
            "o'r",
            "a'r",
            "ac",
            "ni",
            "iechyd",
            "heddlu",
            "wythnos",
            "dyddiad",
            "cau",
            "dros",
            "fel",
            "byddwch",
            "hanfodol",
            "dymunol",
            "profiad");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}']+");
    private static final int ENOUGH = 5;
    private static final int SHORT = 12;
    private static final int ONE_IN = 20;

    private AdvertLanguage() {}

    /** What language a text seems to be in. */
    enum Language {
        ENGLISH,
        WELSH,
        UNKNOWN
    }

    static Language of(String text) {
        int english = 0;
        int welsh = 0;
        int words = 0;
        for (String word : NO_WORD.split(text.toLowerCase(Locale.UK).replace('’', '\''), -1)) {
            if (!word.isEmpty()) {
                words++;
                english += ENGLISH.contains(word) ? 1 : 0;
                welsh += WELSH.contains(word) ? 1 : 0;
            }
        }
        if (welsh >= ENOUGH && welsh > english) {
            return Language.WELSH;
        }
        return words < SHORT || english * ONE_IN >= words ? Language.ENGLISH : Language.UNKNOWN;
    }
}
