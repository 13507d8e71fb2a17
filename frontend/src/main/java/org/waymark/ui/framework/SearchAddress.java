package org.waymark.ui.framework;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.framework.Finding;
import org.waymark.framework.Finding.Kind;
import org.waymark.framework.SearchQuestion;
import org.waymark.kernel.Refused;
import org.waymark.ui.session.Places;

/** What is searched for, as it stands in the address: the words, one kind or all, and the page. */
record SearchAddress(String words, @Nullable Kind kind, int page) {

    static final int ON_A_PAGE = 20;

    /** Reads the address; parts that make no sense are left out. */
    static SearchAddress of(QueryParameters query) {
        return new SearchAddress(
                query.getSingleParameter("q").orElse("").strip(),
                query.getSingleParameter("kind").map(SearchAddress::kind).orElse(null),
                query.getSingleParameter("page")
                        .filter(typed -> typed.matches("[1-9][0-9]{0,2}"))
                        .map(Integer::parseInt)
                        .orElse(1));
    }

    SearchAddress only(@Nullable Kind newKind) {
        return new SearchAddress(words, newKind, 1);
    }

    SearchAddress on(int newPage) {
        return new SearchAddress(words, kind, newPage);
    }

    /** The words as a sentence can quote them: without quotation marks of their own, and not too long. */
    String bare() {
        return Refused.quoted(words.replaceAll("[\"“”„]", ""));
    }

    /** @throws Refused.NotValid if the words are too many */
    SearchQuestion question() {
        return new SearchQuestion(words, kind, (page - 1) * ON_A_PAGE, ON_A_PAGE);
    }

    QueryParameters query() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            query.put("q", List.of(words));
        }
        if (kind != null) {
            query.put("kind", List.of(word(kind)));
        }
        if (page > 1) {
            query.put("page", List.of(Integer.toString(page)));
        }
        return new QueryParameters(query);
    }

    /** The address of the page that shows this. */
    String text() {
        String query = query().getQueryString();
        return query.isEmpty() ? Places.SEARCH : Places.SEARCH + "?" + query;
    }

    private static @Nullable Kind kind(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static String word(Finding.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
