package org.waymark.framework;

import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes accents and invisible signs off the letters of each word, whether typed as one sign or as two. */
final class BareLetters extends TokenFilter {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]");
    private static final char FIRST_BEYOND_ASCII = 128;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    BareLetters(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.chars().anyMatch(c -> c >= FIRST_BEYOND_ASCII)) {
            String apart = Normalizer.normalize(term, Normalizer.Form.NFKD);
            term.setEmpty().append(MARKS.matcher(apart).replaceAll(""));
        }
        return true;
    }
}
