package org.waymark.framework;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.waymark.framework.SearchTokens.Token;

/** Turns what somebody looks for into queries. They are built, never parsed, so nothing that is typed is a mistake. */
final class SearchQueries {

    private static final float OWN_CODE = 1000;
    private static final float CODE_OF_ITS_COMPETENCY = 100;
    private static final float BEGINNING_OF_A_CODE = 50;
    private static final float TITLE = 4;
    private static final float AS_TYPED = 0.5f;
    private static final float BEGINNING = 0.6f;
    private static final float SIDE_BY_SIDE = 2;
    private static final int SHORTEST_BEGINNING = 2;
    private static final int SHORTEST_NEAR = 4;
    private static final int SHORTEST_FAR = 7;

    private final SearchWords words;

    SearchQueries(SearchWords words) {
        this.words = words;
    }

    /** What has every word, first where they stand side by side; small words need not be there beside others. */
    Query all() {
        var all = new BooleanQuery.Builder();
        words.parts().forEach(part -> all.add(part(part), isLeftOut(part) ? Occur.SHOULD : Occur.MUST));
        List<Token> tokens =
                words.parts().stream().flatMap(part -> part.tokens().stream()).toList();
        if (tokens.size() > 1) {
            all.add(new BoostQuery(phrase(tokens), SIDE_BY_SIDE), Occur.SHOULD);
        }
        return all.build();
    }

    /** What has at least one of the words. */
    Query some() {
        var some = new BooleanQuery.Builder();
        words.parts().stream().filter(part -> !isLeftOut(part)).forEach(part -> some.add(part(part), Occur.SHOULD));
        return some.build();
    }

    /** What has a title with words that differ by a letter or two. */
    Query near() {
        var near = new BooleanQuery.Builder();
        words.parts().stream()
                .flatMap(part -> part.tokens().stream())
                .filter(token -> token.word().length() >= SHORTEST_NEAR)
                .map(token -> new FuzzyQuery(
                        new Term(SearchIndex.TITLE, token.word()), token.word().length() < SHORTEST_FAR ? 1 : 2))
                .forEach(query -> near.add(query, Occur.SHOULD));
        return near.build();
    }

    private boolean isLeftOut(SearchWords.Part part) {
        return part.isSmall() && !words.isSmall();
    }

    private static Query part(SearchWords.Part part) {
        var any = new BooleanQuery.Builder();
        any.add(part.phrase() ? phrase(part.tokens()) : words(part), Occur.SHOULD);
        if (!part.code().isEmpty()) {
            any.add(always(new TermQuery(new Term(SearchIndex.CODE, part.code())), OWN_CODE), Occur.SHOULD);
            any.add(always(new TermQuery(new Term(SearchIndex.AT, part.code())), CODE_OF_ITS_COMPETENCY), Occur.SHOULD);
        }
        if (part.codeBegins()) {
            any.add(
                    always(new PrefixQuery(new Term(SearchIndex.CODE, part.code())), BEGINNING_OF_A_CODE),
                    Occur.SHOULD);
        }
        return any.build();
    }

    private static Query phrase(List<Token> tokens) {
        String[] stems = tokens.stream().map(Token::stem).toArray(String[]::new);
        return new BooleanQuery.Builder()
                .add(new BoostQuery(new PhraseQuery(SearchIndex.TITLE + SearchIndex.STEMS, stems), TITLE), Occur.SHOULD)
                .add(new PhraseQuery(SearchIndex.TEXT + SearchIndex.STEMS, stems), Occur.SHOULD)
                .build();
    }

    private static Query words(SearchWords.Part part) {
        var every = new BooleanQuery.Builder();
        List<Token> tokens = part.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            every.add(word(tokens.get(i), part.begins() && i == tokens.size() - 1), Occur.MUST);
        }
        return every.build();
    }

    private static Query word(Token token, boolean begins) {
        var any = new BooleanQuery.Builder();
        addTo(any, SearchIndex.TITLE, token, begins, TITLE);
        addTo(any, SearchIndex.TEXT, token, begins, 1);
        return any.build();
    }

    private static void addTo(BooleanQuery.Builder any, String field, Token token, boolean begins, float weight) {
        Term typed = new Term(field, token.word());
        Term stem = new Term(field + SearchIndex.STEMS, token.stem());
        any.add(new BoostQuery(new TermQuery(stem), weight), Occur.SHOULD);
        any.add(new BoostQuery(new TermQuery(typed), weight * AS_TYPED), Occur.SHOULD);
        if (begins && token.word().length() >= SHORTEST_BEGINNING) {
            any.add(always(new PrefixQuery(typed), weight * BEGINNING), Occur.SHOULD);
        }
    }

    private static Query always(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
