package org.waymark.recruitment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name without accents, case and double spaces, so that the same person is found however they were typed. */
record CandidateName(String folded) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");

    static CandidateName of(String given, String family) {
        String plain = MARKS.matcher(Normalizer.normalize(given + " " + family, Normalizer.Form.NFKD))
                .replaceAll("");
        return new CandidateName(
                REST.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip());
    }

    static CandidateName of(CandidateRow row) {
        return of(row.givenName(), row.familyName());
    }
}
