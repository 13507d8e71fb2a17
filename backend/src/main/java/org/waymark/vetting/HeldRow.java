package org.waymark.vetting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;

/**
 * All that decides on which days a clearance counts, and where.
 *
 * @param turns the days on which it stopped (-) or began (+) to hold, such as “+2026-01-05 -2026-03-01”
 * @param alsoAt the other forces that accept it, as codes
 */
@Introspected
record HeldRow(
        PersonId personId,
        ForceCode issuer,
        String level,
        LocalDate grantedOn,
        LocalDate expiresOn,
        @Nullable LocalDate endedOn,
        String turns,
        String alsoAt) {

    private static final int SIGN = 1;

    /** When and where it holds; nothing where it was suspended for all of its days. */
    Stream<Cleared> cleared() {
        LocalDate over = endedOn;
        Set<ForceCode> others = words(alsoAt).map(ForceCode::new).collect(Collectors.toUnmodifiableSet());
        return Episode.spans(grantedOn, over == null ? expiresOn : over, turnList()).stream()
                .map(span -> new Cleared(personId, issuer, level, span.from(), span.until(), others));
    }

    private List<Episode.Turn> turnList() {
        return words(turns)
                .map(word -> new Episode.Turn(LocalDate.parse(word.substring(SIGN)), word.startsWith("+")))
                .toList();
    }

    private static Stream<String> words(String text) {
        return text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(" ", -1));
    }
}
