package org.waymark.people;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.StrandCode;

/** A line of the file as typed values; what could not be read is null, and a fault has been noted for it. */
record ImportLine(
        int line,
        String given,
        String family,
        @Nullable String email,
        Placement at,
        @Nullable RoleCode role,
        Set<StrandCode> strands,
        String payBand,
        @Nullable BigDecimal weeklyHours,
        Span span,
        @Nullable String supervisorEmail) {

    /** Where the post is, in the words of the file. */
    record Placement(String service, String team, List<String> sites) {}

    /** From when to when. */
    record Span(
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate volunteerTermEndsOn) {}

    String person() {
        return (given + " " + family).strip();
    }

    String folded() {
        return fold(given, family);
    }

    /** The name without accents, case and double spaces, so that the same person is found however they were typed. */
    static String fold(String given, String family) {
        return fold(given + " " + family);
    }

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
