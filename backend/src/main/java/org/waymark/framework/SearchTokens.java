package org.waymark.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Takes a text apart into words as people compare them: without case, accents or a possessive s, whatever apostrophe was
 * typed, and on wish without English endings. No word is left out, so that both ways give the same number of words.
 */
final class SearchTokens extends Analyzer {

    static final SearchTokens WORDS = new SearchTokens(false);
    static final SearchTokens STEMS = new SearchTokens(true);

    private static final int GAP = 100;

    private final boolean stems;

    private SearchTokens(boolean stems) {
        super(new MadeAnew());
        this.stems = stems;
    }

    /** One word of a text: as typed but folded, without its ending, and where it stands. */
    record Token(String word, String stem, int start, int end) {

        /** Whether the word says little by itself, such as “the”. */
        boolean isSmall() {
            return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word);
        }
    }

    /** The words of a text in their order. */
    static List<Token> of(String text) {
        List<Token> words = WORDS.read(text);
        List<Token> stems = STEMS.read(text);
        var tokens = new ArrayList<Token>();
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            tokens.add(new Token(word.word(), stems.get(i).word(), word.start(), word.end()));
        }
        return tokens;
    }

    /** Keeps phrases from running over from one text into the next. */
    @Override
    public int getPositionIncrementGap(String fieldName) {
        return GAP;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var source = new StandardTokenizer();
        TokenStream folded = new LowerCaseFilter(new ASCIIFoldingFilter(new BareLetters(source)));
        TokenStream bare = new EnglishPossessiveFilter(folded);
        return new TokenStreamComponents(source, stems ? new PorterStemFilter(bare) : bare);
    }

    private List<Token> read(String text) {
        var tokens = new ArrayList<Token>();
        try (TokenStream stream = tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), "", place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    /** Requests run on threads that live for one request, so nothing is kept per thread. */
    private static final class MadeAnew extends ReuseStrategy {

        @Override
        public @Nullable TokenStreamComponents getReusableComponents(Analyzer analyzer, String fieldName) {
            return null;
        }

        @Override
        public void setReusableComponents(Analyzer analyzer, String fieldName, TokenStreamComponents components) {
            // Nothing is kept.
        }
    }
}
