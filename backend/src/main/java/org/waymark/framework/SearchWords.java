package org.waymark.framework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed to be looked for, taken apart: single words, phrases in quotation marks, and what may be a code.
 * Signs that mean something elsewhere, such as brackets, stars and lone quotation marks, mean nothing here.
 */
record SearchWords(List<Part> parts) {

    private static final Pattern PHRASE = Pattern.compile("[\"“”„]([^\"“”„]*)[\"“”„]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\"“”„]+");
    private static final Pattern NOT_OF_A_CODE = Pattern.compile("[^A-Z0-9]");
    private static final Pattern LIKE_A_CODE =
            Pattern.compile("[A-Z]{3,}|\\p{Alnum}+-\\p{Alnum}*|[A-Za-z&]+[0-9]+\\S*");

    SearchWords {
        parts = List.copyOf(parts);
    }

    /**
     * One thing to be looked for.
     *
     * @param code the letters and digits of it in capitals, if it stands alone
     * @param phrase whether the words have to stand side by side
     * @param begins whether the last word may be the beginning of a longer one
     * @param codeBegins whether this may be the beginning of a code
     */
    record Part(List<SearchTokens.Token> tokens, String code, boolean phrase, boolean begins, boolean codeBegins) {

        /** Whether it says little by itself, such as “the”. */
        boolean isSmall() {
            return tokens.stream().allMatch(SearchTokens.Token::isSmall);
        }
    }

    static SearchWords of(String typed) {
        var parts = new LinkedHashSet<Part>();
        Matcher phrases = PHRASE.matcher(typed);
        int from = 0;
        for (MatchResult phrase : phrases.results().toList()) {
            addWords(typed.substring(from, phrase.start()), false, parts);
            List<SearchTokens.Token> tokens = SearchTokens.of(phrase.group(1));
            add(new Part(tokens, compact(phrase.group(1)), tokens.size() > 1, false, false), parts);
            from = phrase.end();
        }
        addWords(typed.substring(from), true, parts);
        return new SearchWords(new ArrayList<>(parts));
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether all of it is words such as “the”; then they have to be looked for after all. */
    boolean isSmall() {
        return parts.stream().allMatch(Part::isSmall);
    }

    static String compact(String code) {
        return NOT_OF_A_CODE.matcher(code.toUpperCase(Locale.ROOT)).replaceAll("");
    }

    private static void addWords(String typed, boolean last, LinkedHashSet<Part> parts) {
        List<String> words =
                SPACE.splitAsStream(typed).filter(word -> !word.isEmpty()).toList();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean begins = last && i == words.size() - 1;
            boolean codeBegins = begins && LIKE_A_CODE.matcher(word).matches();
            add(new Part(SearchTokens.of(word), compact(word), false, begins, codeBegins), parts);
        }
    }

    private static void add(Part part, LinkedHashSet<Part> parts) {
        if (!part.tokens().isEmpty()) {
            parts.add(part);
        }
    }
}
