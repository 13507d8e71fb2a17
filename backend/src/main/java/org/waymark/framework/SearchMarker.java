package org.waymark.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.framework.SearchTokens.Token;

/** Marks in a text what was looked for. */
final class SearchMarker {

    private static final int LONGEST = 300;
    private static final int BEFORE_THE_HIT = 90;
    private static final int SHORTEST_BEGINNING = 2;

    private final SearchWords asked;

    SearchMarker(SearchWords asked) {
        this.asked = asked;
    }

    private record Hit(int start, int end, int part) {}

    /** The whole text with its hits marked. */
    Marked whole(String text) {
        return marked(text, hits(text), 0, text.length());
    }

    /** The text in which most of the question was found, the first of them, cut around its first hit where it is long. */
    Marked best(List<String> texts) {
        return texts.stream()
                .max(Comparator.comparingLong(this::met).thenComparing(text -> -texts.indexOf(text)))
                .map(this::cut)
                .orElse(Marked.NOTHING);
    }

    private long met(String text) {
        return hits(text).stream().mapToInt(Hit::part).distinct().count();
    }

    private Marked cut(String text) {
        List<Hit> hits = hits(text);
        if (text.length() <= LONGEST) {
            return marked(text, hits, 0, text.length());
        }
        int first = hits.isEmpty() ? 0 : hits.getFirst().start();
        int from = Math.clamp(first - BEFORE_THE_HIT, 0, text.length() - LONGEST);
        int start = from == 0 ? 0 : afterSpace(text, from, first);
        int end = Math.min(text.length(), start + LONGEST);
        int last = end == text.length() ? end : text.lastIndexOf(' ', end);
        return marked(text, hits, start, last <= start ? end : last);
    }

    private static int afterSpace(String text, int from, int atMost) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= atMost ? from : space + 1;
    }

    private static Marked marked(String text, List<Hit> hits, int start, int end) {
        var pieces = new ArrayList<Marked.Piece>();
        int at = start;
        for (Hit hit : hits) {
            if (hit.start() >= at && hit.end() <= end) {
                add(text.substring(at, hit.start()), false, pieces);
                add(text.substring(hit.start(), hit.end()), true, pieces);
                at = hit.end();
            }
        }
        add(text.substring(at, end), false, pieces);
        return new Marked(pieces, start > 0, end < text.length());
    }

    private static void add(String text, boolean hit, List<Marked.Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Marked.Piece(text, hit));
        }
    }

    /** Every hit, first and longest first; those inside another are dropped when the text is put together. */
    private List<Hit> hits(String text) {
        List<Token> tokens = SearchTokens.of(text);
        var hits = new ArrayList<Hit>();
        for (int part = 0; part < asked.parts().size(); part++) {
            SearchWords.Part wanted = asked.parts().get(part);
            if (wanted.phrase()) {
                phrases(tokens, wanted, part, hits);
            } else if (asked.isSmall() || !wanted.isSmall()) {
                words(tokens, wanted, part, hits);
            }
        }
        hits.sort(Comparator.comparingInt(Hit::start).thenComparing(hit -> -hit.end()));
        return hits;
    }

    private static void words(List<Token> tokens, SearchWords.Part wanted, int part, List<Hit> hits) {
        for (Token token : tokens) {
            boolean found = wanted.tokens().stream().anyMatch(one -> one.stem().equals(token.stem()))
                    || (wanted.begins()
                            && wanted.tokens().getLast().word().length() >= SHORTEST_BEGINNING
                            && token.word().startsWith(wanted.tokens().getLast().word()));
            if (found) {
                hits.add(new Hit(token.start(), token.end(), part));
            }
        }
    }

    private static void phrases(List<Token> tokens, SearchWords.Part wanted, int part, List<Hit> hits) {
        List<String> stems = wanted.tokens().stream().map(Token::stem).toList();
        for (int i = 0; i + stems.size() <= tokens.size(); i++) {
            List<Token> run = tokens.subList(i, i + stems.size());
            if (run.stream().map(Token::stem).toList().equals(stems)) {
                hits.add(new Hit(run.getFirst().start(), run.getLast().end(), part));
            }
        }
    }
}
